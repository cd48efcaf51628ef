import { isCertainlyAfter } from '../../core/dates/compare-dates.ts';
import type { Base } from '../base.ts';
import { newestEvidence } from './newest-evidence.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const asOfEvidence: Rule = {
  name: 'as-of-evidence',
  reason: 'As-of is the date of the newest source that was read, not the day of an edit.',
  check: (base) => [...ofClaims(base), ...ofStatements(base)],
};

function ofClaims(base: Base): RuleFinding[] {
  const newest = newestEvidence(base);
  return base.claims.flatMap(({ id, asOf, searched, sources }, index): RuleFinding[] => {
    const evidence = newest(sources);
    if (asOf !== evidence) {
      const place = base.placeOf('claims', index, 'asOf');
      const message = `${id}: as of ${asOf ?? 'no date'}, but the newest source that was read is of ${evidence ?? 'no date'}; write that`;
      return [{ place, message }];
    }
    const place = base.placeOf('claims', index, 'searched');
    return evidence && isCertainlyAfter(evidence, searched)
      ? [
          {
            place,
            message: `${id}: searched on ${searched}, before its newest source (${evidence}); correct one`,
          },
        ]
      : [];
  });
}

/** A statement may hold for an earlier day than its sources, and never for a later one. */
function ofStatements(base: Base): RuleFinding[] {
  const newest = newestEvidence(base);
  return base.provenance.entities.flatMap(({ id, statements }, entity) =>
    statements.flatMap(({ asOf, basis, sources }, index): RuleFinding[] => {
      // That nothing was found is as of the search, which no source dates.
      if (asOf === null || basis === 'not-confirmed') return [];
      const evidence = newest(sources);
      if (evidence !== null && !isCertainlyAfter(asOf, evidence)) return [];
      const place = base.placeOf('provenance', 'entities', entity, 'statements', index, 'asOf');
      const why = evidence ? `its newest source is of ${evidence}` : 'no source of it has a date';
      return [
        {
          place,
          message: `${id}, statement ${index + 1}: as of ${asOf}, but ${why}; write ${evidence ?? 'null'}`,
        },
      ];
    }),
  );
}
