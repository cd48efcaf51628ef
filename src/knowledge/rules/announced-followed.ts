import { dateBounds } from '../../core/dates/edtf-date.ts';
import { newestEvidence } from './newest-evidence.ts';
import { QUOTED } from './quoted.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** Told as planned: "were to take part". What was to be found or seen is no plan. English only. */
const ANNOUNCED = /\b(?:was|were) to (?!be (?:found|seen)\b)[a-z]+/;
/** That somebody looked for what came of it. */
const SEARCHED = /\b(?:was|were) not found\b|\bno (?:[\w-]+ ){1,4}(?:was|were) found\b/i;
/** A source of the next weeks cannot know what came of a plan. */
const DAYS_TO_LEARN = 31;
const DAY = 86_400_000;

export const announcedFollowed: Rule<'announced-only'> = {
  name: 'announced-followed',
  reason: 'What was only announced is told to its end, by a source that could know it.',
  check: (base) => {
    const newest = newestEvidence(base);
    const { asOf } = base['knowledge-base'];
    return base.events.flatMap(
      (
        { id, date, end = date, summary, followed = [], sources },
        index,
      ): RuleFinding<'announced-only'>[] => {
        const [words] = ANNOUNCED.exec(summary.replace(QUOTED, '')) ?? [];
        const told = [summary, ...followed.map(({ text }) => text)];
        if (!words || told.some((text) => SEARCHED.test(text))) return [];
        const known = weeksAfter(end);
        const evidence = newest(sources);
        if (known >= asOf || lastDay(evidence ?? '') >= known) return [];
        const location = base.locationOf('events', index, 'summary');
        const message = `${id}: tells a plan ("${words}"), but its newest source that was read is of ${evidence ?? 'no date'}; add one that knows what came of it, or say that none was found`;
        return [{ location, code: 'announced-only', parameters: [words], message }];
      },
    );
  },
};

function lastDay(date: string): string {
  return dateBounds(date)?.last ?? '';
}

/** The day, `YYYY-MM-DD`, from which somebody could know what came of what was announced on `date`. */
function weeksAfter(date: string): string {
  const day = Date.parse(lastDay(date)) + DAYS_TO_LEARN * DAY;
  return Number.isNaN(day) ? '' : new Date(day).toISOString().slice(0, 10);
}
