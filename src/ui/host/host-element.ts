import {
  HOST_ATTRIBUTE,
  HOST_ELEMENT,
  HOST_SELECTOR,
  type HostRole,
} from '../../core/model/host-selector.ts';

/** Creates a host element, not yet on the page. */
export function createHost(document: Document, role: HostRole = ''): HTMLElement {
  const host = document.createElement(HOST_ELEMENT);
  host.setAttribute(HOST_ATTRIBUTE, role);
  return host;
}

/** True for an event of ours, as the page and our listeners on it see it. */
export function isOnHost({ target }: Event): boolean {
  return target instanceof Element && target.matches(HOST_SELECTOR);
}

/** Event sent to a host's closed root, where no page can send or hear it. */
const REPLACED = 'replaced';

/** Removes what an earlier copy of the same script shows on a page, even one of another version. */
export function replaceHosts(document: Document, role: HostRole = ''): void {
  const hosts = `${HOST_ELEMENT}[${HOST_ATTRIBUTE}="${role}"]`;
  for (const host of document.querySelectorAll<HTMLElement>(hosts)) {
    const root = closedRootOf(host);
    if (!root) continue;
    root.dispatchEvent(new Event(REPLACED));
    host.remove();
  }
}

/** Calls `onReplaced` when a later copy of our scripts does that to this root's host. */
export function watchReplacement(
  root: ShadowRoot,
  onReplaced: () => void,
  signal: AbortSignal,
): void {
  root.addEventListener(REPLACED, onReplaced, { signal });
}

/** Browsers open closed roots to extensions, and to nothing else on a page. */
interface ShowsClosedRoots {
  readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
}

function closedRootOf(host: HTMLElement): ShadowRoot | null {
  if ('openOrClosedShadowRoot' in host) return host.openOrClosedShadowRoot as ShadowRoot | null;
  const { chrome: api } = globalThis as { chrome?: ShowsClosedRoots };
  return api?.dom?.openOrClosedShadowRoot(host) ?? null;
}
