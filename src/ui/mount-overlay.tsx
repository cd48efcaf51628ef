import { type ComponentType, render } from 'preact';
import type { ChipSize } from './chip/chip-form.ts';
import { placeChip, SIGN_IN_CORNER } from './chip/place-chip.ts';
import { type AllActions, createActions } from './create-actions.ts';
import { createRoot } from './host/create-root.ts';
import { stageOf } from './host/stage-of.ts';
import { watchLayout } from './host/watch-layout.ts';
import { loadDetails } from './load-details.ts';
import { measureMargin } from './margin/measure-margin.ts';
import type { Palette } from './marks/choose-palette.ts';
import type { Messages } from './messages/messages.ts';
import { NoteIntent, type PointerPlace } from './note/intent.ts';
import { Overlay } from './Overlay.tsx';
import type { OverlayHost, OverlayModel, PanelTab } from './overlay-model.ts';
import { EMPTY_LAYOUT, type OverlayState } from './overlay-state.ts';
import type { PanelProps } from './panel-props.ts';
import { overlayCss } from './styles/overlay-css.ts';

export interface MountOptions {
  readonly document: Document;
  readonly model: OverlayModel;
  readonly host: OverlayHost;
  readonly panel: ComponentType<PanelProps>;
  readonly messages: Messages;
  /** Takes the overlay off the page. */
  readonly signal: AbortSignal;
}

export interface OverlayHandle {
  update(model: OverlayModel): void;
  /** The pointer moved, and is on the words of a mark, named by its key, or on none. */
  pointerOver(mark: string | null, at: PointerPlace): void;
  /** The words of a mark were pressed, or something of the page that is none. */
  pressed(mark: string | null): void;
  openPanel(tab?: PanelTab): void;
  step(by: 1 | -1): void;
}

/** Puts chip, margin numbers, notes and panel on the page. Nothing opens by itself. */
export function mountOverlay(options: MountOptions): OverlayHandle {
  const { document, host, messages, signal } = options;
  const root = createRoot(document, overlayCss, signal);
  const container = document.createElement('div');
  container.lang = messages.locale;
  root.shadow.append(container);

  let state: OverlayState = {
    model: options.model,
    layout: EMPTY_LAYOUT,
    chip: SIGN_IN_CORNER,
    moves: 0,
    open: null,
    wide: false,
    tab: null,
    details: new Map(),
  };
  const draw = () => {
    if (signal.aborted) return;
    root.host.toggleAttribute('data-print', state.model.printNotes);
    dress(container, state.model.palette);
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
    return placeChip({ host: root.host, ...state.model.landmarks, forms });
  };
  const measure = () => {
    const { model } = state;
    if (root.moveTo(stageOf(model.landmarks.column))) change({ moves: state.moves + 1 });
    const forms = actions.chipForms();
    change({ layout: measureMargin(root.host, model), chip: chipPlace(forms) });
    // Other words than before are measured once they are drawn.
    const drawn = actions.chipForms();
    if (JSON.stringify(drawn) !== JSON.stringify(forms)) change({ chip: chipPlace(drawn) });
  };
  measure();
  watchLayout({ document, signal, measure, isHeld: () => state.layout.held });
  const load = () => loadDetails({ host, state: () => state, change, signal });
  load();
  closeOnEscape(document, actions, signal);
  signal.addEventListener('abort', () => {
    intent.dispose();
    render(null, container);
  });

  return {
    update(model) {
      state = { ...state, model };
      if (state.open && !actions.openRange()) intent.dismiss();
      load();
      measure();
    },
    pointerOver(mark, at) {
      host.highlight('hover', mark === state.open?.mark ? null : actions.markOf(mark));
      intent.pointAt(mark, at);
    },
    pressed(mark) {
      if (mark === null) actions.pressElsewhere();
      else actions.press(mark, { takesFocus: false });
    },
    openPanel: actions.openPanel,
    step: actions.step,
  };
}

/** First of all listeners, since a page may keep its keys to itself. */
function closeOnEscape(document: Document, actions: AllActions, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    // What closes here does not also close the page's dialog behind it; the page still gets the key.
    if (event.key === 'Escape' && actions.escape()) event.preventDefault();
  };
  document.addEventListener('keydown', onKey, { signal, capture: true });
}

function dress(container: HTMLElement, palette: Palette): void {
  container.className = palette.dark ? 'aw dark' : 'aw';
  const quiet = palette.fact === palette.ink ? palette.ink : palette.dark ? '#A39A89' : '#6B6355';
  container.style.setProperty('--aw-mark-ink', quiet);
  container.style.setProperty('--aw-mark-ink-on', palette.ink);
  container.style.setProperty('--aw-mark-neutral', palette.neutral);
}
