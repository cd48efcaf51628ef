import search, { type Match } from 'approx-string-match';
import type { Span } from '../../src/core/span.ts';
import type { TextQuoteSelector } from '../../src/core/text-quote-selector.ts';

/**
 * `approx-string-match` as Hypothesis uses it to anchor a quote: exact occurrences first, else at most
 * half of the characters wrong; occurrences weighed 50 for the quote, 20 for prefix and suffix, 2 for
 * the position. Null where it finds nothing.
 */
export function findByPeer(text: string, target: TextQuoteSelector, hint: number): Span | null {
  const { exact, prefix = '', suffix = '' } = target;
  const occurrences = findOccurrences(text, exact, Math.min(256, exact.length / 2));
  let best: Span | null = null;
  let most = -1;
  for (const { start, end, errors } of occurrences) {
    const score =
      50 * (1 - errors / exact.length) +
      20 * likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) +
      20 * likeness(text.slice(end, end + suffix.length), suffix) +
      2 * (1 - Math.abs(start - hint) / text.length);
    if (score > most) {
      most = score;
      best = { start, end };
    }
  }
  return best;
}

function findOccurrences(text: string, quote: string, maxErrors: number): Match[] {
  const occurrences: Match[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    occurrences.push({ start: at, end: at + quote.length, errors: 0 });
  }
  return occurrences.length > 0 ? occurrences : search(text, quote, maxErrors);
}

function likeness(text: string, wanted: string): number {
  if (wanted === '') return 1;
  if (text === '') return 0;
  const [best] = findOccurrences(text, wanted, wanted.length);
  return best === undefined ? 0 : 1 - best.errors / wanted.length;
}
