import type { SourceKind } from '../../core/model/source.ts';
import type { Rule } from './rule.ts';
import { publishersOfSources, sourceKinds } from './source-kinds.ts';

/** Who can know: a scholar or institute of the field, the text of the rule, a record of the time. */
const COMPETENT: readonly (SourceKind | undefined)[] = [
  'academic',
  'think-tank',
  'ngo',
  'treaty-text',
  'primary-text',
];

export const contestedSides: Rule = {
  name: 'contested-sides',
  reason: 'Contested takes two sources of different sides that were read, one of them competent.',
  check: (base) => {
    const kinds = sourceKinds(base);
    const publishers = publishersOfSources(base);
    const read = new Set(base.sources.filter((source) => source.read).map(({ id }) => id));
    return base.claims.flatMap(({ id, verdict, sources }, index) => {
      if (verdict !== 'contested') return [];
      const known = sources.filter((source) => read.has(source));
      const sides = new Set(known.map((source) => publishers.get(source)?.country ?? source));
      const lacks = [
        ...(sides.size < 2 ? ['a source of another side'] : []),
        ...(known.some((source) => COMPETENT.includes(kinds.get(source)))
          ? []
          : ['a competent source']),
      ];
      if (lacks.length === 0) return [];
      const place = base.placeOf('claims', index, 'sources');
      return [
        {
          place,
          message: `${id}: contested, without ${lacks.join(' and ')} that was read; add one or change the verdict`,
        },
      ];
    });
  },
};
