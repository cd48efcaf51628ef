import type { MatchEvidence, MatchStatus, WordDifference } from '../matching/match.ts';
import type { MentionReason } from '../mentions/mention.ts';
import type { Span } from '../span.ts';
import type { TextQuoteSelector } from '../text-quote-selector.ts';
import type { ClaimTarget, Verdict } from './claim.ts';
import { isClaimKind, type MarkKind } from './mark-kind.ts';

/** What is searched for in an article, by its words: a claim, or something that is none. */
export interface MarkTarget {
  /** Unique among the targets of its knowledge base. */
  readonly id: string;
  readonly kind: MarkKind;
  readonly selector: TextQuoteSelector;
  /** Null for what is never judged and gets no context either. */
  readonly verdict: Verdict | null;
  /** What a reader takes in at a glance; empty where only the details say it. */
  readonly headline: string;
}

/** Why an event is marked, and the page's own date (EDTF; null where it gives none). */
export interface MentionContext {
  readonly published: string | null;
  readonly reason: MentionReason;
}

/**
 * One annotation of ours on one page, whatever its kind: what it is about, of which knowledge base,
 * and where its words stand. Data that can be printed, but for `range`. `Live` is what a room that
 * knows the page calls a stretch of it: a DOM `Range`.
 */
export interface Mark<Live = unknown> extends Omit<MarkTarget, 'selector'> {
  /** Unique on the page: knowledge base and target together. */
  readonly key: string;
  /** Id of the knowledge base that it belongs to. */
  readonly base: string;
  /** 1-based in the order of the article, kept when others are hidden; null for a kind with a sign of its own. */
  readonly number: number | null;
  /** Stands before the number where several knowledge bases cover the page; absent or empty for the first. */
  readonly siglum?: string;
  /** Null where a rule found the words and no quotation is known: an event. */
  readonly selector: TextQuoteSelector | null;
  readonly status: MatchStatus;
  /** In the page's text, UTF-16 units. Null for `ambiguous` and `absent`. */
  readonly span: Span | null;
  readonly difference: readonly WordDifference[];
  /** Null where nothing was weighed: an event. */
  readonly evidence: MatchEvidence | null;
  /** What made an event be seen in these words; absent for every other kind. */
  readonly mention?: MentionContext;
  /** Where the words are now: ask at the last moment, since pages change. Null for an orphan, and for words that left. */
  range(): Live | null;
  /** The same piece by piece, where something that is not of the words stands between them; nearly always one. */
  pieces(): readonly Live[];
}

/** A mark that is about a claim. */
export type ClaimMark<Live = unknown> = Mark<Live> & ClaimTarget;

/** True for a mark that is about a claim: it has a verdict and a headline. */
export function isClaim<Live>(mark: Mark<Live>): mark is ClaimMark<Live> {
  return isClaimKind(mark.kind);
}

/** The key of a mark. Ids of claims and of events may be the same, so the kind of thing is part of it. */
export function markKey(base: string, { kind, id }: Pick<MarkTarget, 'kind' | 'id'>): string {
  return `${base}/${kind === 'event' ? 'event' : 'article'}/${id}`;
}
