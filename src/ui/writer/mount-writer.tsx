import { render } from 'preact';
import { rootElementOf, viewOf } from '../../dom/documents.ts';
import { boundsOf } from '../../dom/elements.ts';
import { documentOf } from '../../dom/nodes.ts';
import { createSurface } from '../host/create-surface.ts';
import { dress } from '../host/dress.ts';
import { keepEvents } from '../host/keep-events.ts';
import { isBehindModal, topLayerAncestor } from '../host/top-layer.ts';
import { watchLayout } from '../host/watch-layout.ts';
import { measureMargin } from '../margin/measure-margin.ts';
import type { Messages } from '../messages/create-messages.ts';
import { EMPTY_LAYOUT } from '../overlay-state.ts';
import { Writer, type WriterState } from './Writer.tsx';
import type { WriterView } from './WriterPanel.tsx';
import { writerCss } from './writer-css.ts';
import type { SelectedWords, WriterFinding, WriterHost, WriterModel } from './writer-model.ts';

export interface MountWriterOptions {
  readonly document: Document;
  readonly model: WriterModel;
  readonly host: WriterHost;
  readonly messages: Messages;
  /** The name of our text face on this page. */
  readonly font: string;
  /** Takes the writer off the page. */
  readonly signal: AbortSignal;
  /** A later copy takes over, or the page keeps removing the writer. */
  onEnd(): void;
}

export interface WriterHandle {
  update(model: WriterModel): void;
  /** Words that may be noted; null where none are selected. */
  select(words: SelectedWords | null): void;
  openNote(id: string): void;
  say(words: string): void;
}

/** Puts the bar on the page, from which list and forms unfold. */
export function mountWriter(options: MountWriterOptions): WriterHandle {
  const { document, host, messages, font, signal, onEnd } = options;
  const { root, container, names } = createSurface({
    document,
    css: writerCss,
    locale: messages.locale,
    role: 'writer',
    signal,
    onRefused: onEnd,
    onReplaced: onEnd,
    onReturned: () => change({ moves: state.moves + 1 }),
  });

  let state: WriterState = {
    model: options.model,
    view: { form: options.model.obstacle === null ? 'bar' : 'list' },
    selected: null,
    layout: EMPTY_LAYOUT,
    moves: 0,
    behindModal: false,
    isLeft: false,
    said: '',
  };
  const change = (changes: Partial<WriterState>) => {
    state = { ...state, ...changes };
    if (signal.aborted) return;
    render(
      <Writer state={state} host={host} messages={messages} onView={show} onNote={note} />,
      container,
    );
  };
  const opened = (model = state.model) => {
    const { view } = state;
    return ('note' in view && model.notes.find((one) => one.note.id === view.note)) || null;
  };
  const show = (view: WriterView) => {
    const hadFocus = root.shadow.activeElement !== null;
    change({ view });
    host.highlight('hover', null);
    host.highlight('open', opened());
    const note = opened();
    if (note) host.bringIntoView(note);
    // The pressed button is gone with the form.
    if ('form' in view && view.form === 'bar' && hadFocus)
      root.shadow.querySelector<HTMLElement>('.writer-title')?.focus({ preventScroll: true });
  };
  const note = () => {
    const id = state.selected && host.noteSelected();
    change({ selected: null });
    if (!id) return;
    show({ note: id });
    change({ said: messages.t('writer_noted') });
  };
  const dressed = () => {
    const { palette } = state.model;
    dress(container, { palette, beside: palette, font, names });
  };
  const measure = () => {
    root.check();
    const { model } = state;
    const behindModal = isBehindModal(root.host);
    const moved = root.moveTo(topLayerAncestor(model.column));
    change({
      behindModal,
      isLeft: standsRight(model.column),
      moves: state.moves + (moved ? 1 : 0),
      layout: measureMargin(root.host, {
        marks: model.notes.map(({ mark }) => mark),
        landmarks: { headline: null, byline: null, column: model.column, background: [0, 0, 0] },
        drawsLines: model.drawsLines,
        density: 'all',
        kinds: {},
      }),
    });
  };
  change({});
  dressed();
  measure();
  watchLayout({ document, signal, font: null, measure, isHeld: () => state.selected !== null });

  const onKey = (event: KeyboardEvent) => {
    const { altKey, shiftKey, ctrlKey, metaKey, code } = event;
    if (!event.isTrusted || code !== 'KeyN' || !altKey || !shiftKey || ctrlKey || metaKey) return;
    const isOnPage = root.shadow.activeElement === null;
    if (isOnPage) host.readSelection();
    // In a field of ours it is a letter, on some keyboards.
    if (!isOnPage && !state.selected) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (state.selected?.refusal === null) note();
    // The way to our surfaces without a pointer; of words that cannot be noted it was said why.
    else if (!state.selected) show({ form: 'list' });
  };
  viewOf(document)?.addEventListener('keydown', onKey, { signal, capture: true });
  const onEscape = () => {
    // Keys that are pressed on the page are the page's.
    const focused = root.shadow.activeElement;
    if (!(focused instanceof HTMLElement)) return false;
    const { view } = state;
    if ('note' in view || view.form === 'list') show({ form: 'note' in view ? 'list' : 'bar' });
    // Back to the page, where the next words are selected.
    else focused.blur();
    return true;
  };
  keepEvents({ document, shadow: root.shadow, container, signal, onEscape });
  signal.addEventListener('abort', () => render(null, container));

  return {
    update(model) {
      const before = state.model;
      state = { ...state, model };
      const said = newlySaid(before, model, state.view);
      if (said !== '') state = { ...state, said };
      if ('note' in state.view && !opened()) state = { ...state, view: { form: 'list' } };
      host.highlight('open', opened());
      measure();
      if (before.palette !== model.palette) dressed();
    },
    select: (selected) => {
      if (selected !== state.selected) change({ selected });
    },
    openNote: (id) => show({ note: id }),
    say: (said) => change({ said }),
  };
}

/** What rules say now of the note that is open and did not say before, for those who do not see it. */
function newlySaid(before: WriterModel, { findings }: WriterModel, view: WriterView): string {
  if (!('note' in view) || before.findings === findings) return '';
  // A count of characters that goes on is nothing new.
  const keyOf = ({ at, text }: WriterFinding) => `${at.part} ${at.id} ${text.replace(/\d+/g, '')}`;
  const known = new Set(before.findings.map(keyOf));
  const isOfNew = ({ at }: WriterFinding) =>
    !before.findings.some((one) => one.at.part === at.part && one.at.id === at.id);
  const fresh = findings.filter((one) => !known.has(keyOf(one)) && !isOfNew(one));
  return fresh.map(({ text }) => text).join(' ');
}

/** Least pixels by which the left must have more room than the right. */
const MORE_ROOM = 100;

function standsRight(column: Element): boolean {
  const width = rootElementOf(documentOf(column))?.clientWidth ?? 0;
  const { left, right } = boundsOf(column);
  return left > width - right + MORE_ROOM;
}
