/**
 * How a shadow root's mode is written on its template: by the HTML standard and by SingleFile today, by
 * SingleFile and browsers before the standard, and by Chromium in MHTML only.
 */
const MODES = ['shadowrootmode', 'shadowroot', 'shadowmode'] as const;

/** A template of a parsed page, and what it holds, in the page's order. */
export interface ParsedTemplate {
  readonly template: Element;
  readonly content: DocumentFragment;
}

/** Makes shadow roots of the templates that declare one, as a browser does while it parses. */
export function attachShadowTrees(templates: readonly ParsedTemplate[]): void {
  for (const { template, content } of templates) {
    const host = template.parentElement;
    const mode = MODES.map((name) => template.getAttribute(name)).find((value) => value !== null);
    if (!host || (mode !== 'open' && mode !== 'closed')) continue;
    const root = attach(host, mode);
    if (!root) continue;
    root.append(...content.childNodes);
    template.remove();
  }
}

/** Null where there is one already: the first template counts. */
function attach(host: Element, mode: ShadowRootMode): ShadowRoot | null {
  try {
    return host.attachShadow({ mode });
  } catch {
    return null;
  }
}
