import { expect, test } from 'vitest';
import type { Provenance, Relation } from '../../../src/core/model/provenance.ts';
import { noLinksBetween, stemma } from '../../../src/ui/panel/who/stemma.ts';

const relation = (from: string, type: Relation['type'], to: string | null): Relation => ({
  from,
  type,
  to,
  start: null,
  end: null,
  basis: to === null ? 'not-confirmed' : 'fact',
  confidence: 'high',
  relativeToArticle: null,
  sources: [],
  note: null,
});

const PROVENANCE: Provenance = {
  summary: '',
  // A part of what an entity is: the rest is not looked at.
  entities: ['article', 'outlet', 'author', 'employer', 'union'].map((id) => ({
    id,
    name: id,
    type: id === 'article' ? 'article' : 'owner',
    caption: '',
    summary: '',
    statements: [],
  })),
  relations: [
    relation('article', 'published-by', 'outlet'),
    relation('article', 'written-by', 'author'),
    relation('outlet', 'owned-by', null),
    relation('author', 'employed-by', 'employer'),
    relation('employer', 'owned-by', 'author'),
  ],
  ratings: [],
  noLinkFound: [],
  openQuestions: [],
};

test('the chain forks at the article, ends where an owner is not known, and never runs in a circle', () => {
  const { branches } = stemma(PROVENANCE);
  expect(branches.map((links) => links.map(({ entity }) => entity?.id ?? null))).toEqual([
    ['outlet', null],
    ['author', 'employer', 'author'],
  ]);
});

test('of several statements of one link, the chain follows that of the article’s own time', () => {
  const at = { ...relation('author', 'employed-by', 'employer'), relativeToArticle: 'at' as const };
  const relations = [...PROVENANCE.relations, at];
  const links = stemma({ ...PROVENANCE, relations }).branches.flat();
  const employed = links.filter(({ relation: { type } }) => type === 'employed-by');
  expect(employed.map((link) => link.relation)).toEqual([at]);
});

test.each([
  ['between two branches', ['outlet', 'employer'], true],
  ['inside one branch', ['author', 'employer'], false],
  ['to the article itself', ['article', 'outlet', 'employer'], false],
  ['to what is not drawn', ['outlet', 'author', 'union'], false],
] as const)(
  'a link %s that was not found stands in the picture only where it joins two branches',
  (_, between, isDrawn) => {
    const sought = { text: 'No link was found.', between };
    expect(noLinksBetween(stemma(PROVENANCE), [sought])).toEqual(isDrawn ? [sought] : []);
  },
);
