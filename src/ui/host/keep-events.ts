import { selectSurface } from './select-surface.ts';

/** Nothing of ours listens to these in the capture phase, so they can be stopped at once. */
const STOPPED =
  'wheel copy cut contextmenu selectstart dragstart drag dragend focusin focusout ' +
  'compositionstart compositionupdate compositionend';

/** Our own surfaces listen to these; they do not bubble up to the page. */
const KEPT =
  'pointerdown pointerup pointermove pointerover pointerout pointercancel mousedown mouseup ' +
  'mousemove mouseover mouseout touchstart touchmove touchend touchcancel click auxclick dblclick ' +
  'beforeinput input change paste dragenter dragover dragleave drop';

const KEYS = ['keydown', 'keypress', 'keyup'] as const;

export interface KeepEventsOptions {
  readonly document: Document;
  readonly shadow: ShadowRoot;
  readonly signal: AbortSignal;
  /** The element in the root that holds everything of ours. */
  readonly container: Element;
  /** Closes our uppermost surface. False if none is open. */
  onEscape(): boolean;
}

/**
 * Keeps what a reader does in our surfaces there: the page's shortcuts, smooth scrolling, copy protection
 * and focus traps do not see it. What she does elsewhere belongs to the page.
 *
 * A page that listens on the window itself, before us and in the capture phase, still learns that
 * something happened on our element.
 */
export function keepEvents(options: KeepEventsOptions): void {
  const { document, shadow, container, signal, onEscape } = options;
  const view = document.defaultView;
  if (!view) return;
  // Passive: nothing is prevented here, and a wheel listener that might would delay scrolling.
  const onTheWayDown = { signal, capture: true, passive: true };
  // If two of our elements are on a page, each keeps its own events.
  const isOwn = ({ target }: Event) => target === shadow.host;
  const stop = (event: Event) => {
    if (event.isTrusted && isOwn(event)) event.stopImmediatePropagation();
  };
  for (const type of STOPPED.split(' ')) view.addEventListener(type, stop, onTheWayDown);
  for (const type of KEPT.split(' '))
    shadow.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });

  // Selecting the whole page must not include a surface that the pointer happens to be on.
  const onSelectAll = (isPage: boolean) => container.classList.toggle('page-selected', isPage);
  shadow.addEventListener('pointerdown', () => onSelectAll(false), { signal, passive: true });

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    // Closing ours must not also close the page's dialog behind it; the page still gets the key.
    // While text is being composed, the key cancels that instead.
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

/** True if something of ours has acted on a key, instead of the browser's default. */
function isHandled(event: KeyboardEvent, shadow: ShadowRoot): boolean {
  const target = shadow.activeElement;
  if (!target) return false;
  if (isSelectAll(event) && selectSurface(target)) return true;
  return !target.dispatchEvent(copyOf(event));
}

/**
 * The same key for our own listeners. Not a `KeyboardEvent`: in Firefox (153) its constructor makes one that
 * leaves the shadow root whatever its options say.
 */
function copyOf(event: KeyboardEvent): Event {
  const { key, code, ctrlKey, shiftKey, altKey, metaKey, repeat } = event;
  const copy = new CustomEvent(event.type, { bubbles: true, cancelable: true });
  return Object.assign(copy, { key, code, ctrlKey, shiftKey, altKey, metaKey, repeat });
}
