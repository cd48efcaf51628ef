import { createRef } from 'preact';
import type { Mark } from '../core/model/mark.ts';
import { baseInFront } from './base-in-front.ts';
import { type ChipSize, measureForms } from './chip/chip-form.ts';
import { bringIntoView } from './host/bring-into-view.ts';
import { keepInSeenPart } from './host/keep-in-seen-part.ts';
import { isBehindModal } from './host/top-layer.ts';
import { rangeAt } from './marks/mark-anchor.ts';
import { shownInOrder } from './marks/shown-in-order.ts';
import type { NoteIntent, OpenNote } from './note/intent.ts';
import type { OverlayActions } from './overlay-actions.ts';
import type { OverlayHost } from './overlay-model.ts';
import type { OverlayState } from './overlay-state.ts';

export interface ActionOptions {
  readonly shadow: ShadowRoot;
  readonly host: OverlayHost;
  readonly intent: NoteIntent;
  state(): OverlayState;
  change(changes: Partial<OverlayState>): void;
}

export interface AllActions extends OverlayActions {
  /** The mark with a key; null if the page has none, or no longer has it. */
  markOf(key: string | null): Mark<Range> | null;
  /** The chip's words in all its forms, as drawn. */
  chipWords(): string;
  /** The forms that the chip can have. */
  chipForms(): readonly ChipSize[];
  /** Called when the intent opens or closes a note. */
  showOpen(open: OpenNote | null): void;
  /** Focuses the open note if the reader asked for that and it is already drawn. */
  enterNote(): void;
  /** Closes the note, else the panel. False if neither is open. */
  escape(): boolean;
  /** A press on the page outside any note closes the open one. */
  pressElsewhere(): void;
}

/** Connects the reader's actions to the overlay's state, and returns focus to where it came from. */
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
    // A number that receives focus opens its note; one that gets it back does not.
    isReturning = true;
    to?.focus({ preventScroll: true });
    isReturning = false;
  };
  const markOf = (key: string | null): Mark<Range> | null =>
    state().model.marks.find((mark) => mark.key === key) ?? null;
  const bring = (range: Range | null) => {
    if (range) bringIntoView(range);
  };
  const actions: AllActions = {
    chipRuler,
    markOf,
    openRange() {
      const { open, model } = state();
      const mark = markOf(open?.mark ?? null);
      return open && mark && rangeAt(mark, open.anchor, model.landmarks);
    },
    chipWords: () => chipRuler.current?.innerHTML ?? '',
    chipForms() {
      const all = measureForms(chipRuler.current);
      return state().model.chipCollapsed ? all.filter(({ form }) => form === 'sign') : all;
    },
    press(mark, options) {
      remember();
      takesFocus = options.takesFocus;
      intent.press(mark, options.anchor);
    },
    focus: (mark) => {
      if (isReturning) return;
      takesFocus = false;
      bring(markOf(mark)?.range() ?? null);
      intent.focus(mark);
    },
    blur: () => intent.blur(),
    pointerOnNote: (inside) => intent.pointerOnNote(inside),
    closeNote() {
      intent.dismiss();
      giveBack(beforeNote?.isConnected ? beforeNote : beforePanel);
      beforeNote = null;
    },
    step(by) {
      const marks = numbered(state());
      const at = marks.findIndex(({ key }) => key === state().open?.mark);
      const first = by === 1 ? 0 : marks.length - 1;
      const next = marks[at === -1 ? first : (at + by + marks.length) % marks.length];
      if (next) actions.showNote(next.key);
    },
    showNote(mark) {
      remember();
      bring(markOf(mark)?.range() ?? null);
      takesFocus = true;
      intent.press(mark);
    },
    goTo(key) {
      const mark = markOf(key);
      intent.dismiss();
      bring(mark?.range() ?? null);
      host.highlight('open', mark);
    },
    setWide: (wide) => change({ wide }),
    openPanel(tab) {
      if (state().tab === null) rememberForPanel();
      const { open, model } = state();
      // A mark without a row in the panel is in the panel's own text.
      if (open && markOf(open.mark)?.number === null) intent.dismiss();
      const { article } = baseInFront(model, state().base);
      const behindModal = isBehindModal(shadow.host);
      change({ tab: tab ?? (article ? 'claims' : 'timeline'), behindModal });
    },
    chooseBase: (base) => change({ base }),
    closePanel() {
      change({ tab: null });
      giveBack(beforePanel);
      beforePanel = null;
    },
    panelShown(panel) {
      const first = panel.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
      (first ?? panel).focus({ preventScroll: true });
      return keepInSeenPart(panel);
    },
    showOpen(open) {
      host.highlight('hover', null);
      host.highlight('open', markOf(open?.mark ?? null));
      const base = markOf(open?.mark ?? null)?.base ?? state().base;
      change({ open, base, wide: false, behindModal: isBehindModal(shadow.host) });
      // Even if the note is already open: the keyboard opens it on focus and enters it by a press.
      if (open) actions.enterNote();
      else takesFocus = false;
    },
    enterNote() {
      const note = takesFocus && shadow.querySelector<HTMLElement>('.note');
      if (!note) return;
      takesFocus = false;
      note.focus({ preventScroll: true });
    },
    escape() {
      if (state().open) actions.closeNote();
      else if (state().tab) actions.closePanel();
      else return false;
      return true;
    },
    pressElsewhere() {
      if (!state().open) return;
      // The page may have taken focus with the same press, and then keeps it.
      if (shadow.activeElement?.closest('.note')) return actions.closeNote();
      intent.dismiss();
      beforeNote = null;
    },
  };
  return actions;
}

/** Marks that a reader can step through, in text order. */
function numbered({ model }: OverlayState): readonly Mark<Range>[] {
  return shownInOrder(model).filter(({ number }) => number !== null);
}
