import { isClaimKind, MARK_KINDS, type MarkKind } from './mark-kind.ts';

/** All our names in the page's highlight registry begin so. */
export const HIGHLIGHT_PREFIX = 'afterword-';

/** What a reader does with a mark while it looks different; ever only one mark is in each. */
export const ACTIVE_STATES = ['hover', 'open'] as const;
export type ActiveState = (typeof ACTIVE_STATES)[number];

/**
 * The name under which marks of a kind are painted. Every script of the page can read it, so it
 * says what the line shows anyway, and never a verdict.
 */
export function highlightName(kind: MarkKind): string {
  return `${HIGHLIGHT_PREFIX}${isClaimKind(kind) ? 'claim-' : ''}${kind}`;
}

/** The name of marks that a reader chose not to see: registered, so that finding them costs no second search. */
export function hiddenHighlightName(kind: MarkKind): string {
  return `${highlightName(kind)}-hidden`;
}

/** The name of the mark in a transient state; it ends with the kind, whose line it keeps. */
export function activeHighlightName(state: ActiveState, kind: MarkKind): string {
  return `${HIGHLIGHT_PREFIX}active-${state}-${kind}`;
}

/** Every name under which marks stand, those that a reader hides too. */
export function everyMarkName(): readonly string[] {
  return MARK_KINDS.flatMap((kind) => [highlightName(kind), hiddenHighlightName(kind)]);
}

/** Every name that we may use. A content script in Firefox cannot ask the page's registry for them. */
export function everyHighlightName(): readonly string[] {
  const active = MARK_KINDS.flatMap((kind) =>
    ACTIVE_STATES.map((state) => activeHighlightName(state, kind)),
  );
  return [...everyMarkName(), ...active];
}
