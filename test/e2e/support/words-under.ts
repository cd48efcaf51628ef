import type { Page } from 'puppeteer-core';
import type { Box } from '../../../tools/browsers/reader.ts';

/** Words of the page of which a letter lies under a box. */
export function wordsUnder(page: Page, box: Box): Promise<string[]> {
  return page.evaluate((under) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('script, style, template')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const covered = Array.from(range.getClientRects()).some(
        ({ left, top, right, bottom }) =>
          left < under.right && right > under.left && top < under.bottom && bottom > under.top,
      );
      if (covered && node.nodeValue?.trim()) found.push(node.nodeValue.trim());
    }
    return found;
  }, box);
}
