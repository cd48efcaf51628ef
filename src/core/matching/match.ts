import type { Span } from '../span.ts';

/**
 * - `exact`: the claim's words, letter for letter.
 * - `same-after-folding`: only typography differs (quotes, dashes, spaces, invisible characters, case).
 * - `edited`: the words were touched, their meaning was not: only spelling differs, and `difference`
 *   shows how.
 * - `altered`: the meaning was touched (a number, a name, a denial, another word): never marked, and
 *   `difference` shows how.
 * - `ambiguous`: two candidates are equally good: never marked.
 * - `absent`: no candidate at all.
 */
export type MatchStatus =
  | 'exact'
  | 'same-after-folding'
  | 'edited'
  | 'altered'
  | 'ambiguous'
  | 'absent';

/** One difference between the page's words and the claim's. Either side may be empty. */
export interface WordDifference {
  readonly claim: string;
  readonly page: string;
  /** Where the page's side stands, in the page's text. */
  readonly span: Span;
}

export interface MatchEvidence {
  /** 0 to 1: how alike the words are, 1 for `exact`. */
  readonly score: number;
  readonly prefix: boolean;
  readonly suffix: boolean;
  /** In the article's order among its neighbours. */
  readonly order: boolean;
  /** How many candidates were weighed. */
  readonly candidates: number;
}

export interface Match {
  readonly claim: string;
  readonly status: MatchStatus;
  /** In the page's text. Null for `ambiguous` and `absent`; set for `altered`, for the panel only. */
  readonly span: Span | null;
  readonly difference: readonly WordDifference[];
  readonly evidence: MatchEvidence;
}

/** True where the words may be marked on the page. */
export function isBound({ status }: { readonly status: MatchStatus }): boolean {
  return status === 'exact' || status === 'same-after-folding' || status === 'edited';
}

/** True where the words could not be anchored on the page: never marked, and listed as what this copy lacks. */
export function isOrphan(match: { readonly status: MatchStatus }): boolean {
  return !isBound(match);
}
