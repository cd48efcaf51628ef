import { compareDates, isCertainlyAfter } from '../../core/dates/compare-dates.ts';
import type { Rule } from './rule.ts';

export const datesSane: Rule = {
  name: 'dates-sane',
  reason:
    'Nothing ends before it begins, and nothing is known from after the day of the last check.',
  check: (base) => {
    const { asOf } = base['knowledge-base'];
    const late = (date: string | null | undefined) => !!date && isCertainlyAfter(date, asOf);
    return [
      ...base.events.flatMap(({ id, date, end }, index) => {
        const place = base.placeOf('events', index, 'date');
        if (end && compareDates(end, date) < 0)
          return [
            { place, message: `${id}: ends (${end}) before it begins (${date}); correct one` },
          ];
        return late(date)
          ? [
              {
                place,
                message: `${id}: lies after the day of the last check (${asOf}); correct the date`,
              },
            ]
          : [];
      }),
      ...base.claims.flatMap(({ id, searched: day }, index) =>
        late(day)
          ? [
              {
                place: base.placeOf('claims', index, 'searched'),
                message: `${id}: searched on ${day}, later than the whole base (${asOf}); raise asOf in knowledge-base.yaml`,
              },
            ]
          : [],
      ),
      ...base.sources.flatMap(({ id, date }, index) =>
        late(date)
          ? [
              {
                place: base.placeOf('sources', index, 'date'),
                message: `${id}: published after the day of the last check (${asOf}); correct the date`,
              },
            ]
          : [],
      ),
    ];
  },
};
