import type { Marionette } from './marionette.ts';
import type { AccessibleNode } from './test-browser.ts';

/** The page's own, else that of a frame of its own origin; where notes are written, that of the writer. */
const ROOT = `((find) => find(document, find))((tree, find) => {
  const host = tree.querySelector('[afterword-root="writer"]') ?? tree.querySelector('[afterword-root]');
  const own = host?.openOrClosedShadowRoot;
  if (own) return own;
  for (const element of tree.querySelectorAll('*')) {
    const inner = element.contentDocument ?? element.openOrClosedShadowRoot;
    const found = inner && find(inner, find);
    if (found) return found;
  }
  return null;
})`;

/** See {@link TestBrowser.inOverlay}. */
export async function inOverlay<A, T>(
  marionette: Marionette,
  tab: string,
  run: (root: ShadowRoot, argument: A) => T,
  argument: A,
): Promise<T | null> {
  const body = `const root = ${ROOT}; return root ? (${run})(root, argument) : null;`;
  return (await marionette.evaluate(tab, body, argument)) as T | null;
}

/** See {@link TestBrowser.accessibleOverlay}: asks Firefox's accessibility service in the page. */
export async function accessibleOverlay(
  marionette: Marionette,
  tab: string,
): Promise<readonly AccessibleNode[]> {
  return (await marionette.evaluate(tab, ACCESSIBLE)) as readonly AccessibleNode[];
}

const ACCESSIBLE = `
  const root = ${ROOT};
  const service = Components.classes['@mozilla.org/accessibilityService;1']
    .getService(Components.interfaces.nsIAccessibilityService);
  const find = () => {
    for (const element of root?.querySelectorAll('*') ?? []) {
      const accessible = service.getAccessibleFor(element);
      if (accessible) return true;
    }
    return false;
  };
  for (let attempt = 0; attempt < 60 && root && !find(); attempt += 1) {
    await new Promise((resolve) => document.defaultView.setTimeout(resolve, 50));
  }
  return [...(root?.querySelectorAll('*') ?? [])]
    .map((element) => service.getAccessibleFor(element))
    .filter((accessible) => accessible)
    .map((accessible) => ({ role: service.getStringRole(accessible.role), name: accessible.name ?? '' }));
`;
