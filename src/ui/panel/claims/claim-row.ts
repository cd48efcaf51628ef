import type { MatchStatus, WordDifference } from '../../../core/matching/match.ts';
import type { ClaimTarget } from '../../../core/model/claim.ts';
import type { OverlayModel } from '../../overlay-model.ts';

/** One claim of the article, with or without a mark on this page. */
export interface ClaimRow {
  readonly number: number;
  readonly claim: ClaimTarget;
  readonly status: MatchStatus;
  readonly difference: readonly WordDifference[];
}

/** Every claim of the article in the order of its text, also those that this page lacks. */
export function claimRows({ notes, missing }: Pick<OverlayModel, 'notes' | 'missing'>): ClaimRow[] {
  return [...notes, ...missing].sort((a, b) => a.number - b.number);
}

const MARKED: readonly MatchStatus[] = ['exact', 'same-after-folding', 'edited'];

/** True where the claim's words are marked on this page, so that a reader can jump to them. */
export function isOnPage({ status }: Pick<ClaimRow, 'status'>): boolean {
  return MARKED.includes(status);
}
