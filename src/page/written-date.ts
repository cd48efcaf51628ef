import { findDates } from '../core/mentions/find-dates.ts';
import { calendarDay } from '../core/mentions/text-date.ts';
import { wordsOf } from '../core/mentions/words.ts';
import { bodyOf, textWalkerOf, titleOf } from '../dom/documents.ts';
import { queryAll } from '../dom/elements.ts';
import { contains, dataOf, isText, parentElementOf, textContentOf } from '../dom/nodes.ts';
import { fold } from './headline.ts';

/** A longer text is the article's own, or its summary: there the search ends. */
const LONGEST_LINE = 120;
/** Words beside the day: names, an outlet, a weekday, a time. A line with more tells of a day, and is of none. */
const MOST_WORDS = 6;
const MOST_NODES = 60;

/** Lines that tell when a page was changed. */
const CHANGED =
  /(?:^|[^\p{L}])(?:updated|modified|edited|revised|corrected|обновл|измен|исправ|абноўл|абноул|змен|выпраўл)/iu;

/**
 * The day that is written in words between a page's headline and its text, in English, Russian or
 * Belarusian, as `YYYY-MM-DD`: the byline's, of pages without metadata. Null where none is, or where the lines
 * name several days. 03/02/2017 is none: it is read as two days, here and there.
 */
export function dateByHeadline(document: Document): string | null {
  const headline = headlineOf(document);
  if (!headline) return null;
  const days = new Set<string>();
  for (const line of linesAfter(headline, document)) {
    const day = CHANGED.test(line) ? null : dayOf(line);
    if (day !== null) days.add(day);
  }
  const [day = null] = days;
  return days.size === 1 ? day : null;
}

/** The heading that the page's title repeats; else the only one. */
function headlineOf(document: Document): Element | null {
  const headings = [...queryAll(document, 'h1')];
  const title = fold(titleOf(document));
  const said = headings.find((one) => {
    const words = fold(textContentOf(one) ?? '');
    return words !== '' && title.startsWith(words);
  });
  return said ?? (headings.length === 1 ? (headings[0] ?? null) : null);
}

/** Short texts behind `headline`, each with what stands beside it, up to the first long one. */
function* linesAfter(headline: Element, document: Document): Generator<string> {
  const body = bodyOf(document);
  if (!body) return;
  const walker = textWalkerOf(document, body);
  walker.currentNode = headline;
  let seen: Element | null = null;
  for (let left = MOST_NODES; left > 0; left -= 1) {
    const node = walker.nextNode();
    if (!node || !isText(node)) return;
    const data = dataOf(node).trim();
    if (data.length > LONGEST_LINE) return;
    const around = parentElementOf(node);
    if (data === '' || !around || contains(headline, node) || around === seen) continue;
    seen = around;
    const line = textContentOf(around) ?? '';
    yield line.length > LONGEST_LINE ? data : line;
  }
}

/** The one day that a line names, where it says little else. */
function dayOf(line: string): string | null {
  const words = wordsOf(line);
  const [date, ...others] = findDates(line, words, null);
  if (!date || others.length > 0) return null;
  const { first, last, precision, from, to } = date;
  if (precision !== 'day' || from === null || from !== to) return null;
  const beside = words.filter(
    ({ folded: word }, at) => (at < first || at > last) && /\p{L}/u.test(word),
  );
  if (beside.length > MOST_WORDS) return null;
  const { year, month, day } = calendarDay(from);
  return [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}
