import type { Page } from 'puppeteer-core';

/**
 * Every node of the page in document order, text nodes one by one, so that even a split text node
 * shows. `<afterword-root>` is left out: it is the only node that may be added.
 */
export function domSnapshot(page: Page): Promise<string> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL, (node) =>
      node.nodeName === 'AFTERWORD-ROOT' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
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
