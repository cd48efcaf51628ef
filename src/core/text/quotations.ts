import type { Span } from '../span.ts';
import { countBefore } from './binary-search.ts';

const OPENS = /[“«„‟〝]/u;
const CLOSES = /[”»〞]/u;

/**
 * The stretches between double quotation marks, marks included, in the order of the text. A
 * quotation ends with its paragraph. A mark that is never closed opens nothing.
 * `marks` as in `WordList.quoteMarks`.
 */
export function findQuotations(text: string, marks: readonly number[]): Span[] {
  const found: Span[] = [];
  let open = -1;
  for (const mark of marks) {
    if (mark < 0) open = -1;
    else if (opens(text, mark, open !== -1)) open = mark;
    else if (open !== -1) {
      found.push({ start: open, end: mark + 1 });
      open = -1;
    }
  }
  return found;
}

function opens(text: string, at: number, isOpen: boolean): boolean {
  const mark = text[at] ?? '';
  if (CLOSES.test(mark)) return false;
  // German closes with the mark that English opens with.
  if (mark === '“' && isOpen && /[\s.,;:!?)]|^$/u.test(text[at + 1] ?? '')) return false;
  if (OPENS.test(mark)) return true;
  return at === 0 || /[\s([—–-]/u.test(text[at - 1] ?? '');
}

/** The quotation around `span`; null where none of `quotations` holds all of it. */
export function quotationAround(quotations: readonly Span[], span: Span): Span | null {
  const { start, end } = span;
  const later = countBefore(quotations.length, (at) => (quotations[at]?.start ?? 0) < start);
  const before = quotations[later - 1];
  return before !== undefined && before.end > end ? before : null;
}
