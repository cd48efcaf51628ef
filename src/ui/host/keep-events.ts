import { selectSurface } from './select-surface.ts';

/** Nothing of ours listens to these on their way down, so the page need not even be passed. */
const STOPPED =
  'wheel copy cut contextmenu selectstart dragstart drag dragend focusin focusout ' +
  'compositionstart compositionupdate compositionend';

/** Our own surfaces listen to these; the page gets none on their way up. */
const KEPT =
  'pointerdown pointerup pointermove pointerover pointerout pointercancel mousedown mouseup ' +
  'mousemove mouseover mouseout touchstart touchmove touchend touchcancel click auxclick dblclick ' +
  'beforeinput input change paste dragenter dragover dragleave drop';

const KEYS = ['keydown', 'keypress', 'keyup'] as const;

export interface KeepEventsOptions {
  readonly document: Document;
  readonly shadow: ShadowRoot;
  readonly signal: AbortSignal;
  /** The element in the root that holds all of ours. */
  readonly container: Element;
  /** Closes the uppermost of ours. False where nothing is open. */
  onEscape(): boolean;
}

/**
 * What a reader does in our surfaces stays there: shortcuts, smooth scrolling, copy protection and
 * focus traps of the page do not see it. What she does elsewhere is the page's own.
 *
 * A page that listens on the window itself, before us and on the way down, is still told that
 * something happened on our element.
 */
export function keepEvents(options: KeepEventsOptions): void {
  const { document, shadow, container, signal, onEscape } = options;
  const view = document.defaultView;
  if (!view) return;
  // Passive: nothing is prevented here, and a wheel that somebody might stop scrolls late.
  const onTheWayDown = { signal, capture: true, passive: true };
  // Of two elements of ours on a page each keeps its own.
  const isOwn = ({ target }: Event) => target === shadow.host;
  const stop = (event: Event) => {
    if (event.isTrusted && isOwn(event)) event.stopImmediatePropagation();
  };
  for (const type of STOPPED.split(' ')) view.addEventListener(type, stop, onTheWayDown);
  for (const type of KEPT.split(' '))
    shadow.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });

  // All of the page does not take a surface along that the pointer happens to be on.
  const onSelectAll = (isPage: boolean) => container.classList.toggle('page-selected', isPage);
  shadow.addEventListener('pointerdown', () => onSelectAll(false), { signal, passive: true });

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    // What closes here does not also close the page's dialog behind it; the page still gets the key.
    // Where words are being composed it takes those back.
    const isEscape = event.type === 'keydown' && event.key === 'Escape' && !event.isComposing;
    const closes = isEscape && onEscape();
    if (closes) event.preventDefault();
    if (!isOwn(event)) {
      if (isSelectAll(event)) onSelectAll(true);
      return;
    }
    event.stopImmediatePropagation();
    if (!closes && isHandled(event, shadow)) event.preventDefault();
  };
  for (const type of KEYS) view.addEventListener(type, onKey, { signal, capture: true });
}

function isSelectAll({ type, key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return type === 'keydown' && (ctrlKey || metaKey) && key.toLowerCase() === 'a';
}

/** True where something of ours has acted on a key, instead of what the browser does with it. */
function isHandled(event: KeyboardEvent, shadow: ShadowRoot): boolean {
  const target = shadow.activeElement;
  if (!target) return false;
  if (isSelectAll(event) && selectSurface(target)) return true;
  return !target.dispatchEvent(copyOf(event));
}

/**
 * The same key for our own listeners. No `KeyboardEvent`: in Firefox (153) its constructor makes one that
 * leaves the shadow root whatever it is told.
 */
function copyOf(event: KeyboardEvent): Event {
  const { key, code, ctrlKey, shiftKey, altKey, metaKey, repeat } = event;
  const copy = new CustomEvent(event.type, { bubbles: true, cancelable: true });
  return Object.assign(copy, { key, code, ctrlKey, shiftKey, altKey, metaKey, repeat });
}
