import { dateBounds } from '../../core/dates/edtf-date.ts';
import type { WrittenEvent } from '../schema/event-schema.ts';
import { COMMON_WORDS } from './common-words.ts';
import type { Rule } from './rule.ts';

/** Fewer letters before the star begin too many words. */
const SHORTEST_STEM = 3;

export const mentionsNarrow: Rule<'mention-too-wide'> = {
  name: 'mentions-narrow',
  reason: 'A mark on a text about another event is worse than none.',
  check: (base) =>
    base.events.flatMap((event, index) =>
      event.mentions.flatMap((rule, number) => {
        const why = width(rule, event);
        if (why === null) return [];
        const location = base.locationOf('events', index, 'mentions', number);
        const message = `${event.id}: its rule ${number + 1} ${why}`;
        return [{ location, code: 'mention-too-wide', message }];
      }),
    ),
};

/** Says why a rule is too wide; null where it is not. */
function width({ all, years }: WrittenEvent['mentions'][number], event: WrittenEvent) {
  if (all.length < 2) return 'has one group; ask for a second that only this event has';
  const stem = all.flat().find((phrase) => /(^| )\S{0,2}\*/.test(phrase));
  if (stem) return `has the stem "${stem}"; give ${SHORTEST_STEM} letters or more`;
  // A third group may be a common word that turns the sense.
  const telling = all.filter((group) => !group.some(isCommon));
  const common = all.flat().find(isCommon);
  if (telling.length < 2)
    return `has "${common}", which nearly every text has; ask for two groups that only this event has`;
  const first = Number(dateBounds(event.date)?.first.slice(0, 4));
  const last = Number(dateBounds(event.end ?? event.date)?.last.slice(0, 4));
  return years?.some((year) => year >= first && year <= last + 1) === false
    ? `holds in years (${years.join(', ')}) in which the event did not happen; correct them`
    : null;
}

/** True for a phrase of nothing but words that any text has, or of one letter. */
function isCommon(phrase: string): boolean {
  const words = phrase.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('').length < 2 || words.every((word) => COMMON_WORDS.has(word));
}
