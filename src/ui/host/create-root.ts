import { present } from '../styles/presence.ts';

/** How often a host element that the page took away is put back. */
const MOST_RETURNS = 3;

export interface OverlayRoot {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
}

/**
 * Adds the one element that we add to a page: `<afterword-root>`, with a closed shadow root, where
 * neither the page's styles nor its scripts reach. It takes no room. If the page removes it, it is
 * put back a few times, then left alone. It goes when `signal` aborts.
 */
export function createRoot(document: Document, css: string, signal: AbortSignal): OverlayRoot {
  const host = document.createElement('afterword-root');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${HOST_STYLES}\n${css}`);
  shadow.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  putBack(document, host, signal);
  signal.addEventListener('abort', () => host.remove());
  return { host, shadow };
}

/** The page's own rules for unknown elements must not reach us, so each is `!important`. */
const HOST_STYLES = `
:host {
  all: initial !important;
  display: ${present.box} !important;
  position: absolute !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  z-index: 0 !important;
  pointer-events: auto !important;
}
`;

function putBack(document: Document, host: HTMLElement, signal: AbortSignal): void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected || signal.aborted) return;
    returns += 1;
    if (returns > MOST_RETURNS) observer.disconnect();
    else document.documentElement.append(host);
  });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
