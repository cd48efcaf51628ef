import { CLAIM_KINDS, type ClaimKind } from './claim.ts';
import { ACTIVE_STATES, type ActiveState, HIGHLIGHT_PREFIX } from './highlight-name.ts';

/** The kind of a note that is being written; null until the writer has chosen one. */
export type DraftKind = ClaimKind | null;

export const DRAFT_KINDS: readonly DraftKind[] = [...CLAIM_KINDS, null];

/**
 * The name under which the words of notes in a draft are painted. Names of their own, so that a page on
 * which notes are shown and written has both.
 */
export function draftHighlightName(kind: DraftKind): string {
  return `${HIGHLIGHT_PREFIX}draft-${kind ?? 'unsorted'}`;
}

/** The name of the one note that is pointed at, or open. */
export function activeDraftName(state: ActiveState, kind: DraftKind): string {
  return `${HIGHLIGHT_PREFIX}active-draft-${state}-${kind ?? 'unsorted'}`;
}

/** Every name under which words of a draft may be painted. */
export function everyDraftName(): readonly string[] {
  return DRAFT_KINDS.flatMap((kind) => [
    draftHighlightName(kind),
    ...ACTIVE_STATES.map((state) => activeDraftName(state, kind)),
  ]);
}
