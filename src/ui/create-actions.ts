import { createRef } from 'preact';
import { type ChipSize, measureForms } from './chip/chip-form.ts';
import { bringIntoView } from './host/bring-into-view.ts';
import type { NoteIntent, OpenNote } from './note/intent.ts';
import { shownNotes } from './Overlay.tsx';
import type { OverlayActions } from './overlay-actions.ts';
import type { ActiveWords, OverlayHost } from './overlay-model.ts';
import { DISCLAIMER, type OverlayState } from './overlay-state.ts';

export interface ActionOptions {
  readonly shadow: ShadowRoot;
  readonly host: OverlayHost;
  readonly intent: NoteIntent;
  state(): OverlayState;
  change(changes: Partial<OverlayState>): void;
}

export interface AllActions extends OverlayActions {
  wordsOf(number: number): ActiveWords | null;
  /** The forms that the chip may take. */
  chipForms(): readonly ChipSize[];
  /** Follows the intent: a note opened or closed. */
  showOpen(open: OpenNote | null): void;
  /** Closes the note, else the panel. False where neither is open. */
  escape(): boolean;
  /** A press on the page, beside all notes, closes the open one. */
  pressElsewhere(): void;
}

/** Wires what a reader does to the overlay's state, and gives focus back where it came from. */
export function createActions({ shadow, host, intent, state, change }: ActionOptions): AllActions {
  const chipRuler = createRef<HTMLDivElement>();
  let takesFocus = false;
  // Where the focus was before: a note may be opened from the panel, and the panel from a note.
  let beforeNote: HTMLElement | null = null;
  let beforePanel: HTMLElement | null = null;
  let isReturning = false;

  const remember = () => {
    const active = shadow.activeElement;
    if (active instanceof HTMLElement && !active.closest('.note')) beforeNote = active;
  };
  const rememberForPanel = () => {
    const active = shadow.activeElement;
    if (!(active instanceof HTMLElement)) return;
    beforePanel = active.closest('.note') ? beforeNote : active;
  };
  const giveBack = (to: HTMLElement | null) => {
    // A number that gets the focus opens its note; one that gets it back does not.
    isReturning = true;
    to?.focus({ preventScroll: true });
    isReturning = false;
  };
  const wordsOf = (number: number): ActiveWords | null => {
    const { model } = state();
    if (number === DISCLAIMER)
      return { kind: 'disclaimer', range: () => disclaimerAnchor(state()) };
    const note = model.notes.find((one) => one.number === number);
    if (note) return { kind: note.claim.kind, range: () => note.range() };
    const mention = model.mentions.find((one) => one.number === number);
    return mention ? { kind: 'event', range: () => mention.range() } : null;
  };
  const bring = (range: Range | null) => {
    if (range) bringIntoView(range);
  };
  const actions: AllActions = {
    chipRuler,
    wordsOf,
    rangeOf: (number) => (number === null ? null : (wordsOf(number)?.range() ?? null)),
    chipForms() {
      const all = measureForms(chipRuler.current);
      return state().model.chipCollapsed ? all.filter(({ form }) => form === 'sign') : all;
    },
    press(number, byKeyboard) {
      remember();
      takesFocus = byKeyboard;
      intent.press(number);
    },
    focus: (number) => {
      if (isReturning) return;
      takesFocus = false;
      bring(wordsOf(number)?.range() ?? null);
      intent.focus(number);
    },
    blur: () => intent.blur(),
    pointerOnNote: (inside) => intent.pointerOnNote(inside),
    closeNote() {
      intent.dismiss();
      giveBack(beforeNote?.isConnected ? beforeNote : beforePanel);
      beforeNote = null;
    },
    step(by) {
      const numbers = numbersOf(state());
      const at = numbers.indexOf(state().open?.number ?? -1);
      const first = by === 1 ? 0 : numbers.length - 1;
      const next = numbers[at === -1 ? first : (at + by + numbers.length) % numbers.length];
      if (next !== undefined) actions.showNote(next);
    },
    showNote(number) {
      remember();
      bring(actions.rangeOf(number));
      takesFocus = true;
      intent.press(number);
    },
    goToDisclaimer() {
      const range = state().model.disclaimer?.range() ?? null;
      intent.dismiss();
      bring(range);
      const words = state().model.disclaimer;
      host.highlight('open', words && { kind: 'disclaimer', range: () => words.range() });
    },
    setWide: (wide) => change({ wide }),
    openPanel(tab) {
      if (state().tab === null) rememberForPanel();
      if (state().open?.number === DISCLAIMER) intent.dismiss();
      change({ tab });
    },
    closePanel() {
      change({ tab: null });
      giveBack(beforePanel);
      beforePanel = null;
    },
    panelShown(panel) {
      const first = panel.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
      (first ?? panel).focus({ preventScroll: true });
      return () => undefined;
    },
    showOpen(open) {
      host.highlight('hover', null);
      host.highlight('open', open && open.number !== DISCLAIMER ? wordsOf(open.number) : null);
      change({ open, wide: false });
      // Also where the note was open already: the keyboard opens it on focus and enters it by a press.
      if (takesFocus) shadow.querySelector<HTMLElement>('.note')?.focus({ preventScroll: true });
      takesFocus = false;
    },
    escape() {
      if (state().open) actions.closeNote();
      else if (state().tab) actions.closePanel();
      else return false;
      return true;
    },
    pressElsewhere() {
      if (!state().open) return;
      // The page may have taken the focus with the same press; it keeps it.
      if (shadow.activeElement?.closest('.note')) return actions.closeNote();
      intent.dismiss();
      beforeNote = null;
    },
  };
  return actions;
}

/** Numbers that a reader can step through, in the order of the text. */
function numbersOf({ model }: OverlayState): number[] {
  return [...shownNotes(model), ...model.mentions].map(({ number }) => number);
}

/** The dagger's note stands at the byline while that is in view, else at the disclaimer itself. */
function disclaimerAnchor({ model }: OverlayState): Range | null {
  const byline = model.byline();
  const box = byline?.getBoundingClientRect();
  if (!byline || !box || box.bottom < 0) return model.disclaimer?.range() ?? null;
  const range = byline.ownerDocument.createRange();
  range.selectNodeContents(byline);
  return range;
}
