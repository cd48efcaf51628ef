import { expect, test } from 'vitest';
import type { Provenance, Statement } from '../../src/core/model/provenance.ts';
import { statementGroups, statementYears } from '../../src/core/statement-groups.ts';

const statement = (
  text: string,
  asOf: string | null,
  relativeToArticle: Statement['relativeToArticle'],
): Statement => ({ text, asOf, relativeToArticle, basis: 'fact', confidence: 'high', sources: [] });

const OUTLET = {
  id: 'outlet',
  name: 'Outlet',
  type: 'outlet',
  caption: '',
  summary: '',
  statements: [
    statement('it moved', '2019', 'after'),
    statement('it published this', '2017-02', 'at'),
    statement('it was founded', '2016-05', 'before'),
    statement('it has a site', '2026-11', null),
    { ...statement('who owns it', '2026-11', null), basis: 'not-confirmed' as const },
  ],
} as const;
const PROVENANCE: Provenance = {
  summary: '',
  entities: [OUTLET, { ...OUTLET, id: 'owner', statements: [] }],
  relations: [],
  ratings: [],
  noLinkFound: [{ text: 'no link', between: ['outlet'] }],
  openQuestions: ['which day'],
};
const groups = statementGroups(PROVENANCE);
const texts = (of: 'held' | 'later' | 'undated') =>
  groups[of].flatMap(({ statements }) => statements.map(({ text }) => text));

test.each([
  ['held', ['it was founded', 'it published this']],
  ['later', ['it moved']],
  ['undated', ['it has a site']],
] as const)(
  'what is "%s" stands by date, and what is not confirmed is not among it',
  (of, said) => {
    expect(texts(of)).toEqual(said);
  },
);

test('what is not known are links not found, statements not confirmed and open questions', () => {
  expect(groups.notKnown).toEqual(['no link', 'who owns it', 'which day']);
});

test('an entity of which nothing is said has no heading', () => {
  expect(groups.held.map(({ entity }) => entity.id)).toEqual(['outlet']);
});

test.each([
  ['their first and last year', ['2016-05', '2017-02', '2016'], 'before', '2016–2017'],
  ['one year where it is the same', ['2016-05', '2016-12'], 'after', '2016'],
  ['nothing where the date is that of reading', ['2026-11'], null, null],
] as const)('statements are dated by %s', (_, dates, relative, years) => {
  expect(statementYears(dates.map((date) => statement('', date, relative)))).toBe(years);
});
