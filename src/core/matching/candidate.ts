import type { Span } from '../span.ts';
import { agrees, type ContextEvidence } from './judge/context.ts';
import type { MatchStatus, WordDifference } from './match.ts';
import type { AlignedWords } from './search/alignment.ts';

/** Words of the page that may be a claim's, judged by themselves. */
export interface Candidate {
  /** `absent`: the words are there, but nothing says that they are the claim's. */
  readonly status: Exclude<MatchStatus, 'ambiguous'>;
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  readonly score: number;
  readonly cost: number;
  readonly context: ContextEvidence;
  /** Where the page's words differ from the claim's: told in words only for the candidate that is chosen. */
  readonly steps: readonly AlignedWords[];
  /** What else makes something else of the words: what stands beside or between its words; null where nothing does. */
  readonly refusal: WordDifference | null;
}

/** The candidates for each claim, by its index; undefined where there is none. */
export type CandidateLists = (Candidate[] | undefined)[];

/** How much of the claim's context agrees, 0 to 2. */
export function support({ context }: Candidate): number {
  return (context.before ?? 0) + (context.after ?? 0);
}

/** True where the claim's context agrees, or where it has none that could. */
export function isSupported({ context: { before, after } }: Candidate): boolean {
  return agrees(before) || agrees(after) || (before === null && after === null);
}
