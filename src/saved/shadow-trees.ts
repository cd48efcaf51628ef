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
    const mode = modeOf(template);
    if (!host || (mode !== 'open' && mode !== 'closed')) continue;
    const root = attach(host, mode);
    if (!root) continue;
    root.append(...content.childNodes);
    template.remove();
  }
}

/**
 * Makes shadow roots of the markup that WebScrapBook writes into an attribute of their hosts, also of hosts in
 * that; `parse` reads such markup.
 */
export function attachWrittenTrees(
  within: ParentNode,
  parse: (markup: string) => DocumentFragment,
): void {
  for (const host of within.querySelectorAll('[data-scrapbook-shadowdom]')) {
    const mode = host.getAttribute('data-scrapbook-shadowdom-mode');
    const root = attach(host, mode === 'closed' ? mode : 'open');
    if (!root) continue;
    const content = parse(host.getAttribute('data-scrapbook-shadowdom') ?? '');
    attachWrittenTrees(content, parse);
    root.append(...content.childNodes);
  }
}

/** Save Page WE names no mode: it sees open ones alone. */
function modeOf(template: Element): string | null {
  if (template.hasAttribute('data-savepage-shadowroot')) return 'open';
  return MODES.map((name) => template.getAttribute(name)).find((value) => value !== null) ?? null;
}

/** Null where there is one already: the first template counts. */
function attach(host: Element, mode: ShadowRootMode): ShadowRoot | null {
  try {
    return host.attachShadow({ mode });
  } catch {
    return null;
  }
}
