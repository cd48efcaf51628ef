import { type ComponentType, render } from 'preact';
import type { ChipSize } from './chip/chip-form.ts';
import { placeChip, SIGN_IN_CORNER } from './chip/place-chip.ts';
import { type AllActions, createActions } from './create-actions.ts';
import { createRoot } from './host/create-root.ts';
import { stageOf } from './host/stage-of.ts';
import { watchLayout } from './host/watch-layout.ts';
import { measureMargin, type ShownWords } from './margin/measure-margin.ts';
import type { Palette } from './marks/choose-palette.ts';
import type { Messages } from './messages/messages.ts';
import { NoteIntent, type PointerPlace } from './note/intent.ts';
import { Overlay, shownNotes } from './Overlay.tsx';
import type { OverlayHost, OverlayModel, PanelTab } from './overlay-model.ts';
import { DISCLAIMER, EMPTY_LAYOUT, type OverlayState } from './overlay-state.ts';
import type { PanelProps } from './panel-props.ts';
import { overlayCss } from './styles/overlay-css.ts';

export interface MountOptions {
  readonly document: Document;
  readonly model: OverlayModel;
  readonly host: OverlayHost;
  readonly panel: ComponentType<PanelProps>;
  readonly palette: Palette;
  readonly messages: Messages;
  /** Takes the overlay off the page. */
  readonly signal: AbortSignal;
}

export interface OverlayHandle {
  update(model: OverlayModel): void;
  /** The pointer moved, and is on the words of a note, or on none. */
  pointerOver(number: number | null, at: PointerPlace): void;
  /** The words of a note were pressed, or something of the page that is none. */
  pressed(number: number | null): void;
  openPanel(tab?: PanelTab): void;
  step(by: 1 | -1): void;
}

/** Puts chip, margin numbers, notes and panel on the page. Nothing opens by itself. */
export function mountOverlay(options: MountOptions): OverlayHandle {
  const { document, host, messages, palette, signal } = options;
  const root = createRoot(document, overlayCss, signal);
  const container = document.createElement('div');
  dress(container, palette, messages.locale);
  root.shadow.append(container);

  let state: OverlayState = {
    model: options.model,
    layout: EMPTY_LAYOUT,
    chip: SIGN_IN_CORNER,
    moves: 0,
    open: null,
    wide: false,
    tab: null,
    details: { state: 'loading' },
    context: { state: 'loading' },
  };
  const draw = () => {
    if (signal.aborted) return;
    root.host.toggleAttribute('data-print', state.model.printNotes);
    render(
      <Overlay
        state={state}
        actions={actions}
        host={host}
        messages={messages}
        panel={options.panel}
        url={document.URL}
      />,
      container,
    );
  };
  const change = (changes: Partial<OverlayState>) => {
    state = { ...state, ...changes };
    draw();
  };
  const intent = new NoteIntent({
    delays: () => state.model.delays,
    onChange: (open) => actions.showOpen(open),
  });
  const actions = createActions({
    shadow: root.shadow,
    host,
    intent,
    state: () => state,
    change,
  });

  draw();
  const chipPlace = (forms: readonly ChipSize[]) => {
    const { model } = state;
    const landmarks = { byline: model.byline(), headline: model.headline(), root: model.root() };
    return placeChip({ host: root.host, ...landmarks, forms });
  };
  const measure = () => {
    if (root.moveTo(stageOf(state.model.root()))) change({ moves: state.moves + 1 });
    const words = shownWords(state.model);
    const forms = actions.chipForms();
    change({ layout: measureMargin(root.host, state.model, words), chip: chipPlace(forms) });
    // Other words than before are measured once they are drawn.
    const drawn = actions.chipForms();
    if (JSON.stringify(drawn) !== JSON.stringify(forms)) change({ chip: chipPlace(drawn) });
  };
  measure();
  watchLayout({ document, signal, measure, isHeld: () => state.layout.held });
  loadWhenIdle(options, change);
  closeOnEscape(document, actions, signal);
  signal.addEventListener('abort', () => {
    intent.dispose();
    render(null, container);
  });

  return {
    update(model) {
      state = { ...state, model };
      const stillThere =
        !state.open || state.open.number === DISCLAIMER || actions.rangeOf(state.open.number);
      if (!stillThere) intent.dismiss();
      measure();
    },
    pointerOver(number, at) {
      const isNew = number !== null && number !== state.open?.number;
      host.highlight('hover', isNew ? actions.wordsOf(number) : null);
      intent.pointAt(number, at);
    },
    pressed(number) {
      if (number === null) actions.pressElsewhere();
      else actions.press(number, false);
    },
    openPanel: (tab) => actions.openPanel(tab ?? (state.model.article ? 'claims' : 'timeline')),
    step: actions.step,
  };
}

function shownWords(model: OverlayModel): ShownWords[] {
  return [
    ...shownNotes(model).map((note) => ({
      number: note.number,
      kind: note.claim.kind,
      range: () => note.range(),
    })),
    ...model.mentions.map((mention) => ({
      number: mention.number,
      kind: 'event' as const,
      range: () => mention.range(),
    })),
  ];
}

/** First of all listeners, since a page may keep its keys to itself. */
function closeOnEscape(document: Document, actions: AllActions, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    // What closes here does not also close the page's dialog behind it; the page still gets the key.
    if (event.key === 'Escape' && actions.escape()) event.preventDefault();
  };
  document.addEventListener('keydown', onKey, { signal, capture: true });
}

function dress(container: HTMLElement, palette: Palette, locale: string): void {
  container.className = palette.dark ? 'aw dark' : 'aw';
  container.lang = locale;
  const quiet = palette.fact === palette.ink ? palette.ink : palette.dark ? '#A39A89' : '#6B6355';
  container.style.setProperty('--aw-mark-ink', quiet);
  container.style.setProperty('--aw-mark-ink-on', palette.ink);
  container.style.setProperty('--aw-mark-neutral', palette.neutral);
}

/** Reads the details once the page has nothing better to do, so that a note opens without waiting. */
function loadWhenIdle(
  { model, host, signal }: MountOptions,
  change: (changes: Partial<OverlayState>) => void,
): void {
  const load = async () => {
    try {
      if (model.article) change({ details: { state: 'ready', value: await host.details() } });
      else change({ context: { state: 'ready', value: await host.context() } });
    } catch (error) {
      console.warn('Afterword: the details of the notes could not be read.', error);
      change({ details: { state: 'failed' }, context: { state: 'failed' } });
    }
  };
  // A hidden page is never idle: what waits there would hold an overlay that has long gone.
  const handle = requestIdleCallback(() => void load());
  signal.addEventListener('abort', () => cancelIdleCallback(handle));
}
