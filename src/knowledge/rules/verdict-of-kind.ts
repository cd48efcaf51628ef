import {
  type ClaimKind,
  CONTEXT_VERDICTS,
  FORECAST_VERDICTS,
  RECORD_VERDICTS,
  type Verdict,
} from '../../core/model/claim.ts';
import type { Rule } from './rule.ts';

const ALLOWED: Readonly<Record<ClaimKind, readonly Verdict[]>> = {
  fact: RECORD_VERDICTS,
  quotation: RECORD_VERDICTS,
  forecast: FORECAST_VERDICTS,
  opinion: CONTEXT_VERDICTS,
  'loaded-term': CONTEXT_VERDICTS,
};

export const verdictOfKind: Rule = {
  name: 'verdict-of-kind',
  reason:
    'Facts are held against the record, forecasts against later events; opinions are never judged.',
  check: (base) =>
    base.claims.flatMap(({ id, kind, verdict }, index) => {
      if (ALLOWED[kind].includes(verdict)) return [];
      const place = base.placeOf('claims', index, 'verdict');
      return [
        {
          place,
          message: `${id}: kind ${kind} cannot be "${verdict}"; use ${ALLOWED[kind].join(', ')}`,
        },
      ];
    }),
};
