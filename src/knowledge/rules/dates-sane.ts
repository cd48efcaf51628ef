import { compareDates, isCertainlyAfter } from '../../core/dates/compare-dates.ts';
import type { Rule, RuleFinding } from './rule.ts';

type Code = 'ends-before-it-begins' | 'in-future';

export const datesSane: Rule<Code> = {
  name: 'dates-sane',
  reason:
    'Nothing ends before it begins, and nothing is known from after the day of the last check.',
  check: (base) => {
    const { asOf } = base['knowledge-base'];
    const late = (date: string | null | undefined) => !!date && isCertainlyAfter(date, asOf);
    return [
      ...base.events.flatMap(({ id, date, end }, index): RuleFinding<Code>[] => {
        const location = base.locationOf('events', index, 'date');
        if (end && compareDates(end, date) < 0)
          return [
            {
              location,
              code: 'ends-before-it-begins',
              message: `${id}: ends (${end}) before it begins (${date}); correct one`,
            },
          ];
        return late(date)
          ? [
              {
                location,
                code: 'in-future',
                message: `${id}: lies after the day of the last check (${asOf}); correct the date`,
              },
            ]
          : [];
      }),
      ...base.claims.flatMap(({ id, searched: day }, index): RuleFinding<Code>[] =>
        late(day)
          ? [
              {
                location: base.locationOf('claims', index, 'searched'),
                code: 'in-future',
                message: `${id}: searched on ${day}, later than the whole base (${asOf}); raise asOf in knowledge-base.yaml`,
              },
            ]
          : [],
      ),
      ...base.sources.flatMap(({ id, date }, index): RuleFinding<Code>[] =>
        late(date)
          ? [
              {
                location: base.locationOf('sources', index, 'date'),
                code: 'in-future',
                message: `${id}: published after the day of the last check (${asOf}); correct the date`,
              },
            ]
          : [],
      ),
    ];
  },
};
