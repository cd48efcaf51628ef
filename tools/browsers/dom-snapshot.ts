import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/**
 * Every node of the page in document order, text nodes one by one, so that even a split text node
 * shows. the element with `afterword-root` is left out: it is the only node that may be added.
 */
export function domSnapshot(page: Page): Promise<string> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL, (node) =>
      node instanceof Element && node.hasAttribute('afterword-root')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const attributes =
        node instanceof Element
          ? Array.from(node.attributes, ({ name, value }) => `${name}=${JSON.stringify(value)}`)
          : [];
      lines.push([node.nodeName, ...attributes, JSON.stringify(node.nodeValue)].join(' '));
    }
    return lines.join('\n');
  });
}

/** The snapshot once the page's own scripts (late images and the like) leave it alone for 400 ms. */
export async function settledSnapshot(page: Page): Promise<string> {
  let last = await domSnapshot(page);
  for (let attempt = 0; attempt < 20; attempt += 1) {
    await sleep(400);
    const next = await domSnapshot(page);
    if (next === last) return next;
    last = next;
  }
  throw new Error('the page did not come to rest');
}
