import type { Span } from '../core/span.ts';
import { countBefore } from '../core/text/binary-search.ts';
import type { Interruption } from './interruptions.ts';
import type { PageText } from './page-text.ts';

/** A page's text with some spans left out. */
export interface ReducedText {
  readonly text: string;
  /** Converts an offset in it to one in the whole text. */
  wholeOf(offset: number): number;
}

/**
 * The text without what interrupts it. The words on both sides of a block join; an aside goes without
 * a trace, except for the space that two words need.
 */
export function without(text: PageText, interruptions: readonly Interruption[]): ReducedText {
  const starts: { readonly own: number; readonly whole: number }[] = [];
  let joined = '';
  let next = 0;
  let end = 0;
  for (const { start, data } of text.chunks) {
    while ((interruptions[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const left = interruptions[next];
    if (left && left.start <= start && start + data.length <= left.end) {
      if (!left.isAside || isBetweenLetters(text.text, left)) end = -1;
      else if (end !== -1) end = left.end;
      continue;
    }
    if (joined !== '') joined += end === -1 ? ' ' : text.text.slice(end, start);
    starts.push({ own: joined.length, whole: start });
    joined += data;
    end = start + data.length;
  }
  return {
    text: joined,
    wholeOf: (offset) => {
      const at = countBefore(starts.length, (index) => (starts[index]?.own ?? 0) <= offset) - 1;
      const { own = 0, whole = 0 } = starts[at] ?? {};
      return whole + offset - own;
    },
  };
}

function isBetweenLetters(text: string, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[end] ?? '');
}
