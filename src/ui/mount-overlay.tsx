import { render } from 'preact';
import { giveWay } from '../core/give-way.ts';
import { createElement, urlOf, viewOf } from '../dom/documents.ts';
import { placeChip } from './chip/place-chip.ts';
import { createActions } from './create-actions.ts';
import { createSurface } from './host/create-surface.ts';
import { dress } from './host/dress.ts';
import { keepEvents } from './host/keep-events.ts';
import { withPrivateNames } from './host/private-name.ts';
import { isBehindModal, topLayerAncestor } from './host/top-layer.ts';
import { watchLayout } from './host/watch-layout.ts';
import { createDetailsLoader } from './load-details.ts';
import { createOpenedLoader } from './load-opened.ts';
import { type MarginLayout, measureMargin } from './margin/measure-margin.ts';
import { isSameLayout } from './margin/same-layout.ts';
import { withPrintedSigla, withSigla } from './marks/with-sigla.ts';
import type { Messages } from './messages/create-messages.ts';
import { NoteIntent, type PointerPosition } from './note/intent.ts';
import { Overlay } from './Overlay.tsx';
import type { OverlayHost, OverlayModel, PanelTab } from './overlay-model.ts';
import { firstState, type OverlayState } from './overlay-state.ts';
import { followPrinting } from './print/follow-printing.ts';
import { overlayCss } from './styles/overlay-css.ts';

export interface MountOptions {
  readonly document: Document;
  readonly model: OverlayModel;
  readonly host: OverlayHost;
  readonly messages: Messages;
  /** The name of our typeface on this page. */
  readonly font: string;
  /** Takes the overlay off the page. */
  readonly signal: AbortSignal;
  /** The page keeps removing the overlay. */
  onRefused(): void;
  /** A later copy of our scripts takes over. */
  onReplaced(): void;
}

export interface OverlayHandle {
  update(model: OverlayModel): void;
  /** The pointer moved and is on the words of a mark, named by its key, or on none. */
  pointerOver(mark: string | null, at: PointerPosition): void;
  /** The words of a mark were pressed, or something on the page that is no mark. */
  pressed(mark: string | null): void;
  /** The colour behind the words may have changed. */
  recolour(): void;
  openPanel(tab?: PanelTab): void;
  step(by: 1 | -1): void;
}

/** Puts chip and margin numbers on the page, and loads what opens once it is wanted. Nothing opens by itself. */
export function mountOverlay(options: MountOptions): OverlayHandle {
  const { document, host, messages, signal, onRefused, onReplaced } = options;
  const { root, container, names } = createSurface({
    document,
    css: overlayCss,
    locale: messages.locale,
    signal,
    onRefused,
    onReplaced,
    onReturned: () => change({ moves: state.moves + 1 }),
  });
  const layer = createElement(document, 'div');
  layer.className = 'page-layer';
  const openedLayer = createElement(document, 'div');
  openedLayer.className = 'opened';
  container.append(layer, openedLayer);

  let state: OverlayState = firstState(withSigla(options.model));
  const draw = () => {
    if (signal.aborted) return;
    render(<Overlay state={state} actions={actions} host={host} messages={messages} />, layer);
    opened.draw();
  };
  const change = (changes: Partial<OverlayState>) => {
    state = { ...state, ...changes };
    draw();
    if (changes.open || changes.tab) details.need();
  };
  const details = createDetailsLoader({
    host,
    signal,
    opensUnheralded:
      viewOf(document)?.matchMedia('(hover: none) and (any-pointer: coarse)').matches ?? false,
    state: () => state,
    change,
    onWanted: (isAgain) => opened.want(isAgain),
  });
  const opened = createOpenedLoader({
    host,
    signal,
    state: () => state,
    mount: (part) => {
      root.wear(withPrivateNames(part.css, names));
      return part.mount({ container: openedLayer, actions, host, url: urlOf(document), signal });
    },
    onMounted: () => actions.enterNote(),
  });
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

  const dressAnew = ({ ground }: MarginLayout = state.layout) => {
    const { palette, landmarks } = state.model;
    const beside = host.paletteOn(ground ?? landmarks.column);
    dress(container, { palette, beside, font: options.font, names });
  };
  // The chip's words have to be rendered, in our own typeface, before they can be measured.
  dressAnew();
  draw();
  /** `isNew`: there is something to draw, even if no position has changed. */
  const measure = (isNew = false) => {
    root.check();
    const { model } = state;
    const behindModal = isBehindModal(root.host);
    if (behindModal !== state.behindModal) change({ behindModal });
    if (root.moveTo(topLayerAncestor(model.landmarks.column))) change({ moves: state.moves + 1 });
    // Everything is read before anything is written: a write in between would force another layout.
    const layout = measureMargin(root.host, model);
    const forms = actions.chipForms();
    const chip = placeChip({ host: root.host, ...model.landmarks, forms });
    if (layout.ground !== state.layout.ground) dressAnew(layout);
    const isSame =
      isSameLayout(layout, state.layout) && JSON.stringify(chip) === JSON.stringify(state.chip);
    if (isNew || !isSame) change({ layout, chip });
  };
  // Nothing is visible before it has its position; the page gets a turn first.
  container.style.visibility = 'hidden';
  const show = async () => {
    await giveWay();
    if (signal.aborted) return;
    watchLayout({
      ...{ document, signal, font: options.font },
      measure: () => measure(),
      isHeld: () => state.layout.held,
    });
    container.style.visibility = '';
  };
  show().catch((error: unknown) => host.report('margin', error));
  details.follow();
  for (const type of ['pointerover', 'focusin'])
    container.addEventListener(type, details.want, { signal, capture: true });
  keepEvents({ document, shadow: root.shadow, container, signal, onEscape: actions.escape });
  followPrinting({
    document,
    root,
    signal,
    begin() {
      const isRead = [...state.details.values()].some((one) => one.state === 'ready');
      const printed = state.model.printNotes && isRead && opened.printed();
      if (!printed) return false;
      change({ printed: withPrintedSigla(printed, state.model) });
      return true;
    },
    end() {
      change({ printed: null });
      measure();
    },
  });
  signal.addEventListener('abort', () => {
    intent.dispose();
    render(null, layer);
  });

  return {
    update(model) {
      const { chipWords } = actions;
      const before = chipWords();
      state = { ...state, model: withSigla(model) };
      if (state.open && !actions.openRange()) intent.dismiss();
      details.follow();
      dressAnew();
      measure(true);
      // New words have to be rendered before they can be measured.
      if (chipWords() !== before) measure();
    },
    recolour: () => dressAnew(),
    pointerOver(mark, at) {
      if (mark !== null) details.want();
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
