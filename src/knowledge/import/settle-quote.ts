import type { Span } from '../../core/span.ts';
import type { TextQuoteSelector } from '../../core/text-quote-selector.ts';

/** Characters of the article that stand before and after a settled quote. */
const CONTEXT = 32;

/** A quote in the article's own letters, and where it begins. */
export interface SettledQuote {
  readonly quote: Required<TextQuoteSelector>;
  readonly start: number;
}

/** Settles quotes in `text`, the article as its base has it. White space is each program's own, and counts for nothing. */
export function createSettler(
  text: string,
): (quote: Required<TextQuoteSelector>) => SettledQuote | null {
  const { letters, offsets } = withoutSpace(text);
  return ({ exact, prefix, suffix }) => {
    const [wanted, before, after] = [exact, prefix, suffix].map(
      (part) => withoutSpace(part).letters,
    );
    if (!wanted) return null;
    const candidates: { readonly at: number; readonly score: number }[] = [];
    for (let at = letters.indexOf(wanted); at !== -1; at = letters.indexOf(wanted, at + 1)) {
      const score =
        commonEnd(letters.slice(0, at), before ?? '') +
        commonStart(letters.slice(at + wanted.length), after ?? '');
      candidates.push({ at, score });
    }
    candidates.sort((a, b) => b.score - a.score);
    const [best, second] = candidates;
    // Two candidates that fit equally well: nobody can say which was meant.
    if (!best || second?.score === best.score) return null;
    const start = offsets[best.at] ?? 0;
    const end = (offsets[best.at + wanted.length - 1] ?? 0) + 1;
    return { quote: cut(text, { start, end }), start };
  };
}

function cut(text: string, { start, end }: Span): Required<TextQuoteSelector> {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return {
    exact: text.slice(start, end),
    // Of its own paragraph: between two the words meet a break that other copies may not have.
    prefix: before.slice(before.lastIndexOf('\n') + 1),
    suffix: after.split('\n', 1)[0] ?? '',
  };
}

function withoutSpace(text: string): { letters: string; offsets: number[] } {
  const offsets: number[] = [];
  let letters = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? '';
    if (/\s/.test(unit)) continue;
    letters += unit;
    offsets.push(at);
  }
  return { letters, offsets };
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one[length] === other[length]) length++;
  return length;
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}
