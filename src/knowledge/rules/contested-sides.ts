import type { SourceKind } from '../../core/model/source.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { publishersOfSources, sourceKinds } from './source-kinds.ts';

/** Who can know: a scholar or institute of the field, the text of the rule, a record of the time. */
const COMPETENT: readonly (SourceKind | undefined)[] = [
  'academic',
  'think-tank',
  'ngo',
  'treaty-text',
  'primary-text',
];

type Code = 'one-side' | 'incompetent' | 'one-side-incompetent';

export const contestedSides: Rule<Code> = {
  name: 'contested-sides',
  reason: 'Contested takes two sources of different sides that were read, one of them competent.',
  check: (base) => {
    const kinds = sourceKinds(base);
    const publishers = publishersOfSources(base);
    const read = new Set(base.sources.filter((source) => source.read).map(({ id }) => id));
    return base.claims.flatMap(({ id, verdict, sources }, index): RuleFinding<Code>[] => {
      if (verdict !== 'contested') return [];
      const known = sources.filter((source) => read.has(source));
      const sides = new Set(known.map((source) => publishers.get(source)?.country ?? source));
      const isOneSide = sides.size < 2;
      const isCompetent = known.some((source) => COMPETENT.includes(kinds.get(source)));
      if (!isOneSide && isCompetent) return [];
      const lacks = [
        ...(isOneSide ? ['a source of another side'] : []),
        ...(isCompetent ? [] : ['a competent source']),
      ];
      const location = base.locationOf('claims', index, 'sources');
      return [
        {
          location,
          code: !isOneSide ? 'incompetent' : isCompetent ? 'one-side' : 'one-side-incompetent',
          message: `${id}: contested, without ${lacks.join(' and ')} that was read; add one or change the verdict`,
        },
      ];
    });
  },
};
