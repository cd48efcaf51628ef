import type { Draft, DraftRelease } from './draft.ts';
import { applyStep, difference, isEmptyStep, type Step } from './step.ts';

/** A draft and the ways back: what the store keeps, so that undo survives closing. */
export interface KeptDraft {
  readonly draft: Draft;
  /** The nearest last. */
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
}

/** Steps kept. */
export const MOST_STEPS = 200;

/** A draft that has no history yet. */
export function keepFirst(draft: Draft): KeptDraft {
  return { draft, undo: [], redo: [] };
}

/** Takes `next` for the draft, `now` being an ISO instant, and remembers the way back. The same words again are no step. */
export function record(
  kept: KeptDraft,
  next: Draft,
  { now, kind = null }: { readonly now: string; readonly kind?: string | null },
): KeptDraft {
  const { draft, undo } = kept;
  const back = difference(next, draft, kind);
  if (isEmptyStep(back)) return withText(kept, next.text, now);
  const last = undo.at(-1);
  const isSame = kind !== null && last?.kind === kind && kept.redo.length === 0;
  const steps = isSame
    ? [...undo.slice(0, -1), difference(next, applyStep(draft, last), kind)]
    : [...undo, back].slice(-MOST_STEPS);
  return { draft: { ...next, changed: now }, undo: steps, redo: [] };
}

/** The page was read anew, which no step back takes away. */
function withText(kept: KeptDraft, text: string, now: string): KeptDraft {
  return text === kept.draft.text
    ? kept
    : { ...kept, draft: { ...kept.draft, text, changed: now } };
}

/** Remembers an export, which is no step. */
export function recordRelease(kept: KeptDraft, release: DraftRelease): KeptDraft {
  const others = kept.draft.releases.filter(({ version }) => version !== release.version);
  return { ...kept, draft: { ...kept.draft, releases: [release, ...others] } };
}

/** The draft before the last step; the same where there is none. */
export function undo(kept: KeptDraft, now: string): KeptDraft {
  const step = kept.undo.at(-1);
  if (!step) return kept;
  const { draft, forth } = go(kept.draft, step, now);
  return { draft, undo: kept.undo.slice(0, -1), redo: [...kept.redo, forth] };
}

/** The draft after the step that was undone last; the same where there is none. `now` is an ISO instant. */
export function redo(kept: KeptDraft, now: string): KeptDraft {
  const step = kept.redo.at(-1);
  if (!step) return kept;
  const { draft, forth } = go(kept.draft, step, now);
  return { draft, undo: [...kept.undo, forth], redo: kept.redo.slice(0, -1) };
}

/** The draft and what it was before, the nearest first, as far as steps lead back. */
export function* statesOf({ draft, undo: steps }: KeptDraft): Generator<Draft> {
  let state = draft;
  yield state;
  for (const step of steps.toReversed()) {
    state = applyStep(state, step);
    yield state;
  }
}

/** What is said in the draft, whenever it was changed and exported and its page read: the same for the same. */
export function contentOf({ changed: _, releases: __, text: ___, ...said }: Draft): string {
  return JSON.stringify(said);
}

function go(draft: Draft, step: Step, now: string): { draft: Draft; forth: Step } {
  const there = applyStep(draft, step);
  return { draft: { ...there, changed: now }, forth: difference(there, draft, step.kind) };
}
