/** How often a host element that the page took away is put back. */
const MOST_RETURNS = 3;

export interface OverlayRoot {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Puts the element where the article is seen. True where it was moved, which closes its popovers. */
  moveTo(stage: Element): boolean;
}

/**
 * Adds the one element that we add to a page: `<afterword-root>`, with a closed shadow root, where
 * neither the page's styles nor its scripts reach. It takes no room. If the page removes it, it is
 * put back a few times, then left alone. It is a child of the root element, but for an article in a
 * dialog or on the full screen, where it must be inside. It goes when `signal` aborts.
 */
export function createRoot(document: Document, css: string, signal: AbortSignal): OverlayRoot {
  const host = document.createElement('afterword-root');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  let stage: Element = document.documentElement;
  const place = () => {
    unzoom(sheet, stage);
    (stage.isConnected ? stage : document.documentElement).append(host);
  };
  place();
  putBack(document, host, { signal, place });
  signal.addEventListener('abort', () => host.remove());
  return {
    host,
    shadow,
    moveTo(next) {
      unzoom(sheet, stage);
      if (next === stage || signal.aborted) return false;
      stage = next;
      place();
      return true;
    },
  };
}

/** A page that is zoomed by its style sheet would zoom us too, and all our measures with it. */
function unzoom(sheet: CSSStyleSheet, stage: Element): void {
  const rule = sheet.cssRules[0] as CSSStyleRule | undefined;
  const zoom = 'currentCSSZoom' in stage ? String(1 / Number(stage.currentCSSZoom)) : '1';
  if (rule && rule.style.getPropertyValue('zoom') !== zoom)
    rule.style.setProperty('zoom', zoom, 'important');
}

interface PutBackOptions {
  readonly signal: AbortSignal;
  place(): void;
}

function putBack(document: Document, host: HTMLElement, { signal, place }: PutBackOptions): void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected || signal.aborted) return;
    returns += 1;
    if (returns > MOST_RETURNS) observer.disconnect();
    else place();
  });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
