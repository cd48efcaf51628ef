import type { DraftRelease } from './draft.ts';
import type { KeptDraft } from './history.ts';
import { applyStep, difference, type Step } from './step.ts';

/**
 * What makes one state of a draft of the one that was kept before it, ways back and exports included: as large
 * as what was changed, however large the draft is.
 */
export interface DraftChange {
  readonly id: string;
  readonly step: Step;
  /** The ISO instant of the new state. */
  readonly changed: string;
  /** Null where they are the same. */
  readonly text: string | null;
  readonly releases: readonly DraftRelease[] | null;
  readonly undo: StackChange;
  readonly redo: StackChange;
}

/** A stack of steps: `keep` of them stay, from `from` on, and others follow. */
interface StackChange {
  readonly from: number;
  readonly keep: number;
  readonly added: readonly Step[];
}

/** What makes `to` of `from`: two states of one draft, of which the later was made of the earlier. */
export function changeBetween(from: KeptDraft, to: KeptDraft): DraftChange {
  const { id, changed, text, releases } = to.draft;
  return {
    id,
    step: difference(from.draft, to.draft, null),
    changed,
    text: text === from.draft.text ? null : text,
    releases: releases === from.draft.releases ? null : releases,
    undo: stackChange(from.undo, to.undo),
    redo: stackChange(from.redo, to.redo),
  };
}

/** The draft with a change that `changeOf` told: what was kept, and what differs, make what is to be kept. */
export function withChange({ draft, undo, redo }: KeptDraft, change: DraftChange): KeptDraft {
  const { step, changed, text, releases } = change;
  return {
    draft: {
      ...applyStep(draft, step),
      changed,
      text: text ?? draft.text,
      releases: releases ?? draft.releases,
    },
    undo: changedStack(undo, change.undo),
    redo: changedStack(redo, change.redo),
  };
}

/** A step that stays is the same object, so steps can be compared by identity. */
function stackChange(before: readonly Step[], after: readonly Step[]): StackChange {
  const [first] = after;
  // The oldest ones are forgotten.
  const from = first ? Math.max(0, before.indexOf(first)) : 0;
  let keep = 0;
  while (keep < after.length && before[from + keep] === after[keep]) keep++;
  return { from, keep, added: after.slice(keep) };
}

function changedStack(steps: readonly Step[], { from, keep, added }: StackChange): readonly Step[] {
  return [...steps.slice(from, from + keep), ...added];
}
