import type { MarkKind } from '../../core/model/mark-kind.ts';
import type { MessageKey } from '../messages/table.ts';
import { MARK_LOOKS } from './mark-kinds.ts';

// The table has every kind; at run time keys are strings.
const KINDS_IN_ORDER = Object.keys(MARK_LOOKS) as MarkKind[];

/** One kind per group of the panel's list, in order. */
export const GROUP_LEADERS: readonly MarkKind[] = KINDS_IN_ORDER.filter((kind, index) => {
  const { group } = MARK_LOOKS[kind];
  const isNew = (other: MarkKind) => MARK_LOOKS[other].group !== group;
  return group !== null && KINDS_IN_ORDER.slice(0, index).every(isNew);
});

/** Kinds with a row in the popup's key to the marks, in order. */
export const EXPLAINED: readonly (readonly [MarkKind, MessageKey])[] = KINDS_IN_ORDER.flatMap(
  (kind) => {
    const { legend } = MARK_LOOKS[kind];
    return legend ? [[kind, legend] as const] : [];
  },
);
