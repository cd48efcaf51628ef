import { expect, test } from 'vitest';
import type { Relation } from '../../../src/core/model/provenance.ts';
import { createMessages } from '../../../src/ui/messages/create-messages.ts';
import { relationDate } from '../../../src/ui/panel/who/relation-date.ts';

const RELATION: Relation = {
  from: 'author',
  type: 'employed-by',
  to: 'employer',
  start: null,
  end: null,
  basis: 'fact',
  confidence: 'high',
  relativeToArticle: null,
  sources: [],
  note: null,
};

test.each([
  ['held when the article came out has its month', { relativeToArticle: 'at' }, 'Feb 2017'],
  ['began and did not end', { start: '2014-11-10' }, 'since 10 Nov 2014'],
  ['ended, its start not known', { end: '2019' }, 'until 2019'],
  ['began and ended', { start: '2013', end: '2019' }, '2013 – 2019'],
  ['happened once', { type: 'published-by', start: '2017-02' }, 'Feb 2017'],
  ['has no date', {}, ''],
] as const)('a link that %s', (_, of, said) => {
  const text = relationDate({ ...RELATION, ...of }, '2017-02', createMessages('en'));
  expect(text.replaceAll(/[\u00a0\u2009]/g, ' ')).toBe(said);
});
