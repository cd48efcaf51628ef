import type { ClaimKind } from '../../../core/model/claim.ts';

/** How a reader asks for notes: opinions and loaded terms, which are never judged, go together. */
export const KIND_GROUPS = ['all', 'fact', 'forecast', 'opinion', 'quotation'] as const;
export type KindGroup = (typeof KIND_GROUPS)[number];

/** True where a claim of this kind belongs to the group. */
export function isInGroup(group: KindGroup, kind: ClaimKind): boolean {
  return group === 'all' || group === (kind === 'loaded-term' ? 'opinion' : kind);
}
