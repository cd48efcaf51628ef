import type { MarkKind } from '../../../core/model/mark-kind.ts';
import { GROUP_LEADERS } from '../../marks/kinds-in-order.ts';
import { MARK_LOOKS } from '../../marks/mark-kinds.ts';

/** How a reader asks for notes: by a kind, with all those that are in one group with it. */
export type KindGroup = 'all' | MarkKind;

export const KIND_GROUPS: readonly KindGroup[] = ['all', ...GROUP_LEADERS];

/** True where a mark of this kind belongs to the group. */
export function isInGroup(group: KindGroup, kind: MarkKind): boolean {
  return group === 'all' || MARK_LOOKS[group].group === MARK_LOOKS[kind].group;
}
