import { isCertainlyAfter } from '../../core/dates/compare-dates.ts';
import { newestEvidence } from './newest-evidence.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { sourcedStatements } from './sourced-statements.ts';

/**
 * A date at which something is told to have been: "in November 2021", "on 8 May 2020", "in early
 * 2017". What runs until, by, from or for a year was announced before it. English only.
 */
const DATE_IN_PAST =
  /\b(?:in|on|since) (?:(?<day>\d{1,2}) )?(?:(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* )?(?:(?:early|mid|late|spring|summer|autumn|winter)[ -])?(?<year>(?:19|20)\d\d)(?![\d–-])/g;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

export const toldBySources: Rule<'later-than-its-sources'> = {
  name: 'told-by-sources',
  reason: 'A source cannot know what came after it.',
  check: (base) => {
    const newest = newestEvidence(base);
    return sourcedStatements(base).flatMap(
      ({ name, location, told, days, sources }): RuleFinding<'later-than-its-sources'>[] => {
        const evidence = newest(sources);
        const dates = [...datesIn(told), ...days];
        const later = evidence && dates.find((date) => isCertainlyAfter(date, evidence));
        if (!later) return [];
        const message = `${name}: tells of ${later}, but its newest source that was read is of ${evidence}; add one that knows, or take it out`;
        return [
          { location, code: 'later-than-its-sources', parameters: [later, evidence], message },
        ];
      },
    );
  },
};

/** The dates told in `text`, as exact as it gives them: `2017`, `2017-04`, `2017-04-03`. */
function datesIn(text: string): string[] {
  return [...text.matchAll(DATE_IN_PAST)].map(({ groups: { day, month, year } = {} }) => {
    if (!month) return `${year}`;
    const number = `${MONTHS.indexOf(month) / 3 + 1}`.padStart(2, '0');
    return day ? `${year}-${number}-${day.padStart(2, '0')}` : `${year}-${number}`;
  });
}
