import { type ComponentType, render } from 'preact';
import { createElement, urlOf } from '../dom/documents.ts';
import type { ChipSize } from './chip/chip-form.ts';
import { placeChip, SIGN_IN_CORNER } from './chip/place-chip.ts';
import { createActions } from './create-actions.ts';
import { createRoot } from './host/create-root.ts';
import { dress } from './host/dress.ts';
import { keepEvents } from './host/keep-events.ts';
import { privateName, withPrivateNames } from './host/private-name.ts';
import { isBehindModal, topLayerAncestor } from './host/top-layer.ts';
import { watchLayout } from './host/watch-layout.ts';
import { loadDetails } from './load-details.ts';
import { measureMargin } from './margin/measure-margin.ts';
import { withPrintedSigla, withSigla } from './marks/with-sigla.ts';
import type { Messages } from './messages/messages.ts';
import { NoteIntent, type PointerPlace } from './note/intent.ts';
import { Overlay } from './Overlay.tsx';
import type { OverlayHost, OverlayModel, PanelTab } from './overlay-model.ts';
import { EMPTY_LAYOUT, type OverlayState } from './overlay-state.ts';
import type { PanelProps } from './panel-props.ts';
import { followPrinting } from './print/follow-printing.ts';
import { overlayCss } from './styles/overlay-css.ts';

export interface MountOptions {
  readonly document: Document;
  readonly model: OverlayModel;
  readonly host: OverlayHost;
  readonly panel: ComponentType<PanelProps>;
  readonly messages: Messages;
  /** The name of our text face on this page. */
  readonly font: string;
  /** Takes the overlay off the page. */
  readonly signal: AbortSignal;
  /** The page takes the overlay away time and again. */
  onRefused(): void;
  /** A later copy of our scripts takes over. */
  onReplaced(): void;
}

export interface OverlayHandle {
  update(model: OverlayModel): void;
  /** The pointer moved, and is on the words of a mark, named by its key, or on none. */
  pointerOver(mark: string | null, at: PointerPlace): void;
  /** The words of a mark were pressed, or something of the page that is none. */
  pressed(mark: string | null): void;
  /** What is behind the words may have another colour now. */
  recolour(): void;
  openPanel(tab?: PanelTab): void;
  step(by: 1 | -1): void;
}

/** Puts chip, margin numbers, notes and panel on the page. Nothing opens by itself. */
export function mountOverlay(options: MountOptions): OverlayHandle {
  const { document, host, messages, signal, onRefused, onReplaced } = options;
  const names = privateName();
  const root = createRoot({
    document,
    css: withPrivateNames(overlayCss, names),
    signal,
    onRefused,
    onReplaced,
    onReturned: () => change({ moves: state.moves + 1 }),
  });
  const container = createElement(document, 'div');
  container.className = 'aw';
  container.lang = messages.locale;
  root.shadow.append(container);

  let state: OverlayState = {
    model: withSigla(options.model),
    layout: EMPTY_LAYOUT,
    chip: SIGN_IN_CORNER,
    moves: 0,
    behindModal: false,
    open: null,
    base: null,
    wide: false,
    printed: null,
    tab: null,
    details: new Map(),
  };
  const draw = () => {
    if (signal.aborted) return;
    render(
      <Overlay
        state={state}
        actions={actions}
        host={host}
        messages={messages}
        panel={options.panel}
        url={urlOf(document)}
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
  let ground: Element | null = null;
  const dressAnew = () => {
    const { palette, landmarks } = state.model;
    ground = state.layout.ground ?? landmarks.column;
    dress(container, { palette, beside: host.paletteOn(ground), font: options.font, names });
  };
  const measure = () => {
    root.check();
    const { model } = state;
    const behindModal = isBehindModal(root.host);
    if (behindModal !== state.behindModal) change({ behindModal });
    if (root.moveTo(topLayerAncestor(model.landmarks.column))) change({ moves: state.moves + 1 });
    const forms = actions.chipForms();
    change({ layout: measureMargin(root.host, model), chip: chipPlace(forms) });
    if (ground !== (state.layout.ground ?? model.landmarks.column)) dressAnew();
    // Other words than before are measured once they are drawn.
    const drawn = actions.chipForms();
    if (JSON.stringify(drawn) !== JSON.stringify(forms)) change({ chip: chipPlace(drawn) });
  };
  measure();
  watchLayout({ document, signal, measure, isHeld: () => state.layout.held });
  const load = () => loadDetails({ host, state: () => state, change, signal });
  load();
  keepEvents({ document, shadow: root.shadow, container, signal, onEscape: actions.escape });
  followPrinting({
    document,
    root,
    signal,
    begin() {
      const isRead = [...state.details.values()].some((one) => one.state === 'ready');
      if (!state.model.printNotes || !isRead) return false;
      change({ printed: withPrintedSigla(host.printed(), state.model) });
      return true;
    },
    end() {
      change({ printed: null });
      measure();
    },
  });
  signal.addEventListener('abort', () => {
    intent.dispose();
    render(null, container);
  });

  return {
    update(model) {
      state = { ...state, model: withSigla(model) };
      if (state.open && !actions.openRange()) intent.dismiss();
      load();
      measure();
      dressAnew();
    },
    recolour: dressAnew,
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
