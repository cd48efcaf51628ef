import type { HostRole } from '../../core/model/host-selector.ts';
import { rootElementOf } from '../../dom/documents.ts';
import { isConnected } from '../../dom/nodes.ts';
import { createHost, watchReplacement } from './host-element.ts';
import { keepAttached } from './keep-attached.ts';

export interface OverlayRoot {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Adds styles to the initial ones. */
  wear(css: string): void;
  /** Moves the element to where the article is visible. True if it was moved, which closes its popovers. */
  moveTo(stage: Element): boolean;
  /** Puts the element back if the page removed it. */
  check(): void;
}

export interface RootOptions {
  readonly document: Document;
  readonly css: string;
  readonly role?: HostRole;
  readonly signal: AbortSignal;
  /** Called when the element was removed and is back; whatever was open in it is closed. */
  onReturned(): void;
  /** The page removes the element each time: nothing of ours may stay. */
  onRefused(): void;
  /** A later copy of our scripts takes over. */
  onReplaced(): void;
}

/**
 * Adds our only element to a page, with a closed shadow root, which neither the page's
 * styles nor its scripts reach. It takes no room. It is a child of the root element, except for an
 * article in a dialog or full screen, where it must be inside. It is removed when `signal` aborts.
 */
export function createRoot(options: RootOptions): OverlayRoot {
  const { document, signal } = options;
  const host = createHost(document, options.role);
  const shadow = host.attachShadow({ mode: 'closed' });
  const wear = (css: string): CSSStyleSheet => {
    const added = new CSSStyleSheet();
    added.replaceSync(css);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, added];
    return added;
  };
  const sheet = wear(options.css);
  const rootElement = () => rootElementOf(document) ?? host;
  let stage: Element = rootElement();
  const observer = new MutationObserver(() => check());
  const attach = () => {
    unzoom(sheet, stage);
    const parent = isConnected(stage) ? stage : rootElement();
    parent.append(host);
    observer.disconnect();
    observer.observe(rootElement(), { childList: true });
    if (parent !== rootElement()) observer.observe(parent, { childList: true });
  };
  const check = keepAttached({ ...options, host, attach });
  attach();
  watchReplacement(shadow, options.onReplaced, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
  return {
    host,
    shadow,
    wear,
    check,
    moveTo(next) {
      unzoom(sheet, stage);
      if (next === stage || signal.aborted) return false;
      stage = next;
      attach();
      return true;
    },
  };
}

/** A page that is zoomed by its style sheet would zoom us too, and with us everything we measure. */
function unzoom(sheet: CSSStyleSheet, stage: Element): void {
  const rule = sheet.cssRules[0] as CSSStyleRule | undefined;
  const zoom = 'currentCSSZoom' in stage ? String(1 / Number(stage.currentCSSZoom)) : '1';
  if (rule && rule.style.getPropertyValue('zoom') !== zoom)
    rule.style.setProperty('zoom', zoom, 'important');
}
