import type { Base } from '../base.ts';
import type { Rule } from './rule.ts';

export const factSources: Rule = {
  name: 'fact-sources',
  reason:
    'What is called supported or contradicted needs two sources, one of them no state outlet.',
  check: (base) => {
    const kinds = sourceKinds(base);
    return base.claims.flatMap(({ id, kind, verdict, sources }, index) => {
      if ((kind !== 'fact' && kind !== 'quotation') || verdict === 'unverified') return [];
      const place = base.placeOf('claims', index, 'sources');
      if (sources.length < 2) {
        return [
          {
            place,
            message: `${id}: "${verdict}" needs two sources; add one or call it unverified`,
          },
        ];
      }
      const independent = sources.some((source) => kinds.get(source) !== 'state-media');
      return independent
        ? []
        : [
            {
              place,
              message: `${id}: all its sources are state outlets; add another kind or call it unverified`,
            },
          ];
    });
  },
};

/** Kind of each source: its own, else its publisher's. */
export function sourceKinds(base: Base): Map<string, string> {
  const publishers = new Map(base.publishers.map(({ id, kind }) => [id, kind]));
  return new Map(
    base.sources.map(({ id, kind, publisher }) => [id, kind ?? publishers.get(publisher) ?? '']),
  );
}
