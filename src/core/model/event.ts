import type { Confidence } from './claim.ts';

/**
 * How a text speaks of an event: each group in `all` must be hit by one of its alternatives
 * (lower-case words or phrases, `*` after a stem) within `within` consecutive words.
 */
export interface MentionRule {
  readonly all: readonly (readonly string[])[];
  readonly within: number;
  /** Years of the page, or of a date in the text, for which the rule holds; null: any. */
  readonly years: readonly number[] | null;
}

/** The part of an event that a page needs in order to find a mention of it. */
export interface EventMentions {
  readonly event: string;
  /** The year in which it began. */
  readonly year: number;
  readonly rules: readonly MentionRule[];
}

/** What came of an event, told by itself. */
export interface Following {
  /** EDTF-style ISO: YYYY, YYYY-MM or YYYY-MM-DD, not before the event's. */
  readonly date: string;
  /** One sentence that says who did or said what, in the present tense, without its date. */
  readonly text: string;
  /** Ids, each also among the event's. */
  readonly sources: readonly string[];
}

/** Named so because `Event` is the DOM's. */
export interface KnowledgeEvent {
  readonly id: string;
  /** EDTF-style ISO: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly end: string | null;
  readonly title: string;
  /** What happened then. */
  readonly summary: string;
  /** In order of date; absent where nothing is told. */
  readonly followed?: readonly Following[];
  readonly topics: readonly string[];
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}
