import { HOST_ATTRIBUTE, HOST_ELEMENT, HOST_SELECTOR } from '../../core/model/host-name.ts';

export function createHost(document: Document): HTMLElement {
  const host = document.createElement(HOST_ELEMENT);
  host.setAttribute(HOST_ATTRIBUTE, '');
  return host;
}

/** True for an event of ours, as the page and our listeners on it see it. */
export function isOnHost({ target }: Event): boolean {
  return target instanceof Element && target.matches(HOST_SELECTOR);
}

/** Told to a host's closed root, where no page can say or hear it. */
const REPLACED = 'replaced';

/** Ends what an earlier copy of our scripts shows on a page, be it of another version. */
export function replaceHosts(document: Document): void {
  for (const host of document.querySelectorAll<HTMLElement>(HOST_SELECTOR)) {
    const root = closedRootOf(host);
    if (!root) continue;
    root.dispatchEvent(new Event(REPLACED));
    host.remove();
  }
}

/** Calls `onReplaced` when a later copy of our scripts does that to the holder of this root. */
export function heedReplacement(
  root: ShadowRoot,
  onReplaced: () => void,
  signal: AbortSignal,
): void {
  root.addEventListener(REPLACED, onReplaced, { signal });
}

/** Browsers show closed roots to extensions, and to nobody else on a page. */
interface ShowsClosedRoots {
  readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
}

function closedRootOf(host: HTMLElement): ShadowRoot | null {
  if ('openOrClosedShadowRoot' in host) return host.openOrClosedShadowRoot as ShadowRoot | null;
  const { chrome: api } = globalThis as { chrome?: ShowsClosedRoots };
  return api?.dom?.openOrClosedShadowRoot(host) ?? null;
}
