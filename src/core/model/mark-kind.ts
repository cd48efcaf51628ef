import { CLAIM_KINDS } from './claim.ts';

/** What a mark can be about: a claim, by its kind, or one of the two that are no claims. */
export const MARK_KINDS = [...CLAIM_KINDS, 'disclaimer', 'event'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];
