import { isCertainlyAfter } from '../../core/dates/compare-dates.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { newestEvidence } from './newest-evidence.ts';
import type { Rule, RuleFinding } from './rule.ts';

type ClaimCode = 'as-of' | 'as-of-undated' | 'searched-before-evidence';

export const asOfEvidence: Rule<ClaimCode | 'statement-as-of'> = {
  name: 'as-of-evidence',
  reason: 'As-of is the date of the newest source that was read, not the day of an edit.',
  check: (base) => [...ofClaims(base), ...ofStatements(base)],
};

function ofClaims(base: KnowledgeBase): RuleFinding<ClaimCode>[] {
  const newest = newestEvidence(base);
  return base.claims.flatMap(({ id, asOf, searched, sources }, index): RuleFinding<ClaimCode>[] => {
    const evidence = newest(sources);
    if (asOf !== evidence) {
      const location = base.locationOf('claims', index, 'asOf');
      const message = `${id}: as of ${asOf ?? 'no date'}, but the newest source that was read is of ${evidence ?? 'no date'}; write that`;
      return evidence
        ? [{ location, code: 'as-of', parameters: [evidence], message }]
        : [{ location, code: 'as-of-undated', message }];
    }
    const location = base.locationOf('claims', index, 'searched');
    return evidence && isCertainlyAfter(evidence, searched)
      ? [
          {
            location,
            code: 'searched-before-evidence',
            parameters: [evidence],
            message: `${id}: searched on ${searched}, before its newest source (${evidence}); correct one`,
          },
        ]
      : [];
  });
}

/** A statement may hold for an earlier day than its sources, and never for a later one. */
function ofStatements(base: KnowledgeBase): RuleFinding<'statement-as-of'>[] {
  const newest = newestEvidence(base);
  return base.provenance.entities.flatMap(({ id, statements }, entity) =>
    statements.flatMap(({ asOf, basis, sources }, index): RuleFinding<'statement-as-of'>[] => {
      // That nothing was found is as of the search, which no source dates.
      if (asOf === null || basis === 'not-confirmed') return [];
      const evidence = newest(sources);
      if (evidence !== null && !isCertainlyAfter(asOf, evidence)) return [];
      const location = base.locationOf(
        'provenance',
        'entities',
        entity,
        'statements',
        index,
        'asOf',
      );
      const why = evidence ? `its newest source is of ${evidence}` : 'no source of it has a date';
      return [
        {
          location,
          code: 'statement-as-of',
          message: `${id}, statement ${index + 1}: as of ${asOf}, but ${why}; write ${evidence ?? 'null'}`,
        },
      ];
    }),
  );
}
