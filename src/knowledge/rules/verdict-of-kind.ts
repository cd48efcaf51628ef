import { VERDICTS_OF, type Verdict } from '../../core/model/claim.ts';
import type { Rule } from './rule.ts';

export const verdictOfKind: Rule<'verdict-of-other-kind'> = {
  name: 'verdict-of-kind',
  reason:
    'Facts are held against the record, forecasts against later events; opinions are never judged.',
  check: (base) =>
    base.claims.flatMap(({ id, kind, verdict }, index) => {
      const allowed: readonly Verdict[] = VERDICTS_OF[kind];
      if (allowed.includes(verdict)) return [];
      const location = base.locationOf('claims', index, 'verdict');
      return [
        {
          location,
          code: 'verdict-of-other-kind',
          message: `${id}: kind ${kind} cannot be "${verdict}"; use ${allowed.join(', ')}`,
        },
      ];
    }),
};
