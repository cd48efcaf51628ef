import type { Days } from './date-evidence.ts';
import type { TermId } from './mention-part.ts';
import type { Hit } from './phrase-hits.ts';
import type { TextDate } from './text-date.ts';

/** One stretch of a text in which an event may be named. */
export interface Passage {
  readonly terms: ReadonlyMap<TermId, readonly Hit[]>;
  readonly dates: readonly TextDate[];
  /** Days of the week that it names, 0 for Sunday, where no day of the page tells which they are. */
  readonly weekdays: readonly number[];
  /** False for Cyrillic: a word of an English title that no concept covers can't stand in it. */
  readonly isLatin: boolean;
  /** States that the rest of the page names. */
  readonly around: ReadonlySet<TermId>;
  readonly page: Days | null;
}
