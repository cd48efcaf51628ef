import type { MentionRule } from '../model/event.ts';

/** What a concept is; a page of another state, or a plan, speaks against an event. */
export type ConceptKind =
  | 'state'
  | 'body'
  | 'person'
  | 'place'
  | 'thing'
  | 'act'
  | 'modal'
  | 'denial';

/** What prose calls by many words, in several languages. */
export interface Concept {
  readonly id: string;
  readonly kind: ConceptKind;
  /** Concepts that are named with it: the Kremlin stands for Russia. */
  readonly implies: readonly string[];
  /** Folded words or phrases, `*` after a stem. */
  readonly phrases: readonly string[];
}

/**
 * A term by its id: `c:` a concept, `w:` the stem of a word, `n:` the sound key of a name, `#` a number.
 */
export type TermId = string;

/** How an event is spoken of: what the mention finder looks for, made from the event's own texts. */
export interface EventProfile {
  readonly event: string;
  /** EDTF. */
  readonly date: string;
  readonly end: string | null;
  /** Terms of the title, with how telling each is (inverse document frequency over the events). */
  readonly title: Readonly<Record<TermId, number>>;
  /** Terms of summary, hints and sources' titles that the title lacks, already weighed down. */
  readonly other: Readonly<Record<TermId, number>>;
  /** Who acts and whom it concerns, as the title has it: states, bodies and persons. */
  readonly subject: TermId | null;
  readonly object: TermId | null;
  readonly hints: readonly MentionRule[];
}

/** A decision that was learnt offline: see scripts/train-mentions.ts. */
export interface MentionWeights {
  readonly bias: number;
  readonly features: Readonly<Record<string, number>>;
  /** Least probability of a mention on a page with a date. */
  readonly threshold: number;
  /** The same for a page without one. */
  readonly thresholdUndated: number;
}

/** What the mention finder knows of language and has learnt, whatever the knowledge base. */
export interface MentionModel {
  readonly concepts: readonly Concept[];
  readonly weights: MentionWeights;
}

/** All that a finder of mentions needs: its own data, and the events of one knowledge base. */
export interface MentionPart extends MentionModel {
  readonly profiles: readonly EventProfile[];
}
