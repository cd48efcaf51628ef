import { isCertainlyAfter } from '../../core/dates/compare-dates.ts';
import { isForecast, UNTESTED_VERDICTS } from '../../core/model/claim.ts';
import type { Rule } from './rule.ts';

export const forecastLater: Rule<'no-later-event'> = {
  name: 'forecast-later',
  reason: 'A forecast is judged only by what happened after the article.',
  check: (base) => {
    const ends = new Map(base.events.map(({ id, date, end }) => [id, end ?? date]));
    const published = new Map(base.articles.map((article) => [article.id, article.published]));
    return base.claims.flatMap(({ id, kind, verdict, article, events }, index) => {
      // Where nothing tested the forecast, there is no event to name.
      if (!isForecast(kind) || UNTESTED_VERDICTS.includes(verdict)) return [];
      const day = published.get(article ?? base.articles[0]?.id ?? '') ?? '';
      if (events.some((event) => isCertainlyAfter(ends.get(event) ?? '', day))) return [];
      const location = base.locationOf('claims', index, 'events');
      return [
        {
          location,
          code: 'no-later-event',
          parameters: [day],
          message: `${id}: no event of it is later than the article (${day}); add one, or call it open or not-tested`,
        },
      ];
    });
  },
};
