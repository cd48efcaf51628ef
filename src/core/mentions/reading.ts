import type { Days } from './date-evidence.ts';
import { findDates } from './find-dates.ts';
import type { Lookup } from './lookup.ts';
import type { TermId } from './mention-part.ts';
import { findPhrases, type Hit } from './phrase-hits.ts';
import { readTerms } from './read-terms.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { TextDate } from './text-date.ts';
import { readWords, type Word } from './words.ts';

/** A page's text, read once. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly terms: ReadonlyMap<TermId, readonly Hit[]>;
  readonly hints: ReadonlyMap<string, readonly Hit[]>;
  readonly dates: readonly TextDate[];
  readonly page: Days | null;
  /** Whether the page's date says which day "on Friday" is. */
  readonly isDayKnown: boolean;
}

/**
 * Reads a text for the mentions of one knowledge base. `page` is the days that the page's own date may mean; null where
 * it has none. Yields now and then.
 */
export function* readForMentions(
  text: string,
  lookup: Lookup,
  page: Days | null,
): Generator<void, Reading> {
  const words = yield* readWords(text);
  const terms = yield* readTerms(text, words, lookup.terms);
  const hints = yield* findPhrases(words, lookup.hints);
  // A page's year alone dates no "yesterday".
  const day = page !== null && page.last - page.first <= 31 ? page.last : null;
  const dates = findDates(text, words, day);
  yield;
  return {
    text,
    words,
    sentences: sentencesOf(text, words),
    terms: outsideDates(terms, dates),
    hints,
    dates,
    page,
    isDayKnown: day !== null,
  };
}

/** Terms without such as are part of a date: `March` is no rally, and 16 August no number. */
function outsideDates(
  terms: ReadonlyMap<TermId, readonly Hit[]>,
  dates: readonly TextDate[],
): Map<TermId, readonly Hit[]> {
  const dated = new Set<number>();
  for (const { first, last } of dates) for (let at = first; at <= last; at += 1) dated.add(at);
  const left = new Map<TermId, readonly Hit[]>();
  for (const [term, hits] of terms) {
    const outside = hits.filter(({ first, last }) => !(dated.has(first) && dated.has(last)));
    if (outside.length > 0) left.set(term, outside);
  }
  return left;
}
