import type { Span } from '../span.ts';

/** A place where a text speaks of an event. */
export interface Mention {
  readonly event: string;
  /** From the first to the last word that a rule asked for, in the text's UTF-16 units. */
  readonly span: Span;
}
