import { CLAIM_KINDS, type ClaimKind } from './claim.ts';

/** What a mark can be about: a claim, by its kind, or one of the two that are no claims. */
export const MARK_KINDS = [...CLAIM_KINDS, 'disclaimer', 'event'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** False for the disclaimer and for events, which are no claims. */
export function isClaimKind(kind: MarkKind): kind is ClaimKind {
  return (CLAIM_KINDS as readonly string[]).includes(kind);
}
