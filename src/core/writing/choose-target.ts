import type { Span } from '../span.ts';
import type { TextQuoteSelector } from '../text-quote-selector.ts';
import { wordsIn } from './words-in.ts';

/** Words on each side that a quote gets even where it stands once: in another copy of the article it may not. */
const WORDS_AROUND = 3;

/** Marks that belong to the words after them, and to those before them. */
const OPENING = /[\p{Ps}\p{Pi}\p{Sc}"'„#№§@]+$/u;
const CLOSING = /^[\p{Pe}\p{Pf}\p{Sc}"'“.!?…%‰°]+/u;

/**
 * The selector of the words that `span` selects in `text`: whole words that stand once with the fewest
 * words before and after them (three at least), of the same paragraph as long as that is enough. A word at
 * the edge of which less than half is selected is left out, unless it is the only one or a number. Null where
 * there are no words.
 */
export function chooseTarget(text: string, span: Span): Required<TextQuoteSelector> | null {
  const words = wordsIn(text);
  const chosen = chooseWords(text, words, span);
  if (!chosen) return null;
  const quoted = withMarks(text, words, chosen, span);
  const { from, to } = surround(text, words, chosen, quoted);
  return {
    exact: text.slice(quoted.start, quoted.end),
    prefix: text.slice(from, quoted.start),
    suffix: text.slice(quoted.end, to),
  };
}

/** Indexes of the first and the last of some words. */
interface Chosen {
  readonly first: number;
  readonly last: number;
}

function chooseWords(text: string, words: readonly Span[], { start, end }: Span): Chosen | null {
  let first = words.findIndex((word) => word.end > start);
  let last = words.findLastIndex((word) => word.start < end);
  if (first === -1 || last < first) return null;
  // Of a number every digit counts.
  const isTouched = ({ start: from, end: to }: Span) =>
    2 * (Math.min(to, end) - Math.max(from, start)) < to - from && !/\d/.test(text.slice(from, to));
  const at = (index: number) => words[index] ?? { start, end };
  if (first < last && isTouched(at(first))) first++;
  if (first < last && isTouched(at(last))) last--;
  return { first, last };
}

/** The words, and the marks beside them that were selected too. */
function withMarks(
  text: string,
  words: readonly Span[],
  { first, last }: Chosen,
  span: Span,
): Span {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? 0;
  const before = text.slice(Math.max(span.start, words[first - 1]?.end ?? 0), start);
  const after = text.slice(end, Math.min(span.end, words[last + 1]?.start ?? text.length));
  return {
    start: start - (OPENING.exec(before)?.[0].length ?? 0),
    end: end + (CLOSING.exec(after)?.[0].length ?? 0),
  };
}

/** How far the words around the span reach with which it stands once in `text`. */
function surround(
  text: string,
  words: readonly Span[],
  { first, last }: Chosen,
  { start, end }: Span,
): { from: number; to: number } {
  let rivals = otherStarts(text, text.slice(start, end), start);
  let [from, to] = [start, end];
  let [before, after] = [0, 0];
  const own = paragraphAround(text, words, { first, last }, { start, end });

  const back = () => {
    before++;
    const further = words[first - before]?.start ?? 0;
    const added = text.slice(further, from);
    const shift = further - start;
    rivals = rivals.filter((at) => at + shift >= 0 && text.startsWith(added, at + shift));
    from = further;
  };
  const on = () => {
    after++;
    const further = words[last + after]?.end ?? text.length;
    const added = text.slice(to, further);
    rivals = rivals.filter((at) => text.startsWith(added, at - start + to));
    to = further;
  };

  while (before < Math.min(WORDS_AROUND, own.before)) back();
  while (after < Math.min(WORDS_AROUND, own.after)) on();
  while (rivals.length > 0) {
    const isBackOpen = from > 0;
    const isOnOpen = to < text.length;
    const isBackOwn = before < own.before;
    const isOnOwn = after < own.after;
    if (isBackOwn === isOnOwn ? (before <= after && isBackOpen) || !isOnOpen : isBackOwn) back();
    else on();
  }
  return { from, to };
}

/** How many words stand in the same paragraph before and after the chosen ones. */
function paragraphAround(
  text: string,
  words: readonly Span[],
  { first, last }: Chosen,
  { start, end }: Span,
): { before: number; after: number } {
  const opens = text.lastIndexOf('\n', start - 1) + 1;
  const closes = text.indexOf('\n', end);
  let [before, after] = [0, 0];
  while ((words[first - before - 1]?.start ?? -1) >= opens) before++;
  const within = closes === -1 ? text.length : closes;
  while ((words[last + after + 1]?.end ?? Number.POSITIVE_INFINITY) <= within) after++;
  return { before, after };
}

/** Where else the words stand; such spans may overlap. */
function otherStarts(text: string, exact: string, start: number): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1))
    if (at !== start) starts.push(at);
  return starts;
}
