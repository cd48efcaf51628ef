import type { Span } from '../span.ts';

/** Words of a text that speak of an event. */
export interface Mention {
  readonly event: string;
  /** From the first to the last word that tells of it, in the text's UTF-16 units. */
  readonly span: Span;
  readonly reason: MentionReason;
}

/** What made the mention finder think so, in the page's own words. */
export interface MentionReason {
  /** The most telling words first. */
  readonly words: readonly string[];
  /** The date in the text that agrees with the event; null where the page's own date, or none, did. */
  readonly date: string | null;
  /** 0–1, by the learnt weights. */
  readonly probability: number;
}
