import type { Rule } from './rule.ts';

const SAYS_SO = /\b(?:one|only|single|sole) source\b/i;

export const oneSource: Rule = {
  name: 'one-source',
  reason: 'Where one source is all there is, the text says so.',
  check: (base) => {
    const read = new Set(base.sources.filter((source) => source.read).map(({ id }) => id));
    return base.claims.flatMap(({ id, kind, verdict, sources, whatHappened }, index) => {
      // What is judged needs two sources: the rule fact-sources.
      const isJudged = (kind === 'fact' || kind === 'quotation') && verdict !== 'unverified';
      if (isJudged && new Set(sources).size < 2) return [];
      const known = new Set(sources.filter((source) => read.has(source)));
      if (known.size !== 1 || SAYS_SO.test(whatHappened)) return [];
      const place = base.placeOf('claims', index, 'whatHappened');
      return [
        {
          place,
          message: `${id}: rests on one source that was read; add another, or say that it is the one source`,
        },
      ];
    });
  },
};
