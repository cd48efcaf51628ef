import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { accessibleNodes } from './chromium-accessible.ts';
import type { AccessibleNode } from './test-browser.ts';

/** See {@link TestBrowser.inOverlay}. The debugging protocol sees closed shadow roots. */
export async function inOverlay<A, T>(
  page: Page,
  run: (root: ShadowRoot, argument: A) => T,
  argument: A,
): Promise<T | null> {
  return withRoot(page, async (session, { backendNodeId }) => {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function (argument) { const __name = (named) => named; return (${run})(this, argument) }`,
      arguments: [{ value: argument }],
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed');
    return result.value as T;
  });
}

/** See {@link TestBrowser.accessibleOverlay}. */
export async function accessibleOverlay(page: Page): Promise<readonly AccessibleNode[]> {
  const nodes = await withRoot(page, async (session, { backendNodeId }) => {
    const whole = { backendNodeId, depth: -1, pierce: true };
    const { node } = await session.send('DOM.describeNode', whole);
    const inside = new Set(nodeIds(node));
    return accessibleNodes(session, (id) => inside.has(id));
  });
  return nodes ?? [];
}

function nodeIds(node: Protocol.DOM.Node): number[] {
  return [node.backendNodeId, ...(node.children ?? []).flatMap(nodeIds)];
}

async function withRoot<T>(
  page: Page,
  use: (session: CDPSession, shadow: Protocol.DOM.Node) => Promise<T>,
): Promise<T | null> {
  const session = await page.createCDPSession();
  try {
    const host = (await hostOnPage(session)) ?? (await hostInFrame(session));
    const shadow = host?.shadowRoots?.[0];
    return shadow ? await use(session, shadow) : null;
  } finally {
    await session.detach();
  }
}

/** Where notes are written, the writer's comes first. */
const ROLES = ['writer', ''];

/** By a question of the protocol's own, which scripts of the page cannot answer in its place. */
async function hostOnPage(session: CDPSession): Promise<Protocol.DOM.Node | null> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  for (const role of ROLES) {
    const selector = `[afterword-root="${role}"]`;
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    if (nodeId === 0) continue;
    return (await session.send('DOM.describeNode', { nodeId, depth: 0, pierce: true })).node;
  }
  return null;
}

/** In a frame that one process shows with the page: it takes the whole tree, which costs much. */
async function hostInFrame(session: CDPSession): Promise<Protocol.DOM.Node | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  for (const role of ROLES) {
    const host = findHost(root, role);
    if (host) return host;
  }
  return null;
}

function findHost(node: Protocol.DOM.Node, role: string): Protocol.DOM.Node | null {
  // Names and values in turn.
  const at = node.attributes?.indexOf('afterword-root') ?? -1;
  if (at !== -1 && node.attributes?.[at + 1] === role) return node;
  const { children = [], shadowRoots = [], contentDocument } = node;
  // The page's own first, then those of its frames, as far as one process shows them.
  for (const child of [
    ...children,
    ...shadowRoots,
    ...(contentDocument ? [contentDocument] : []),
  ]) {
    const found = findHost(child, role);
    if (found) return found;
  }
  return null;
}
