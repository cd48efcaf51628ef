import type { Page } from 'puppeteer-core';

/** One painted range of a claim. */
export interface SeenPaint {
  readonly name: string;
  readonly words: string;
}

/** What is painted for claims as a reader sees it, one entry a range: a range may hold hidden words. */
export function seenPainted(page: Page): Promise<SeenPaint[]> {
  return page.evaluate(seenWords);
}

/**
 * The same with the pieces of one mark joined, which stand one after the other: as long as what they make
 * is the beginning of words that are `expected`.
 */
export function joinPieces(
  seen: readonly SeenPaint[],
  expected: readonly SeenPaint[],
): SeenPaint[] {
  const whole = new Set(expected.map(({ words }) => lettersOf(words)));
  const letters = expected.map((one) => ({ name: one.name, letters: lettersOf(one.words) }));
  const joined: SeenPaint[] = [];
  for (const { name, words } of seen) {
    const last = joined.at(-1);
    const both = last?.name === name ? lettersOf(last.words + words) : null;
    const goesOn =
      last &&
      both &&
      !whole.has(lettersOf(last.words)) &&
      letters.some((one) => one.name === name && one.letters.startsWith(both));
    if (goesOn) joined.splice(-1, 1, { name, words: last.words + words });
    else joined.push({ name, words });
  }
  return joined;
}

/** How many ranges of claims are painted. */
export function countPainted(page: Page): Promise<number> {
  return page.evaluate(() => {
    let count = 0;
    CSS.highlights.forEach((highlight, name) => {
      if (name.startsWith('afterword-claim-')) count += highlight.size;
    });
    return count;
  });
}

/** Letters and digits: what no typography changes. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Runs in the page. */
function seenWords(): SeenPaint[] {
  const found: SeenPaint[] = [];
  CSS.highlights.forEach((highlight, name) => {
    if (!name.startsWith('afterword-claim-')) return;
    highlight.forEach((given) => {
      const range = given as Range;
      const walker = document.createTreeWalker(range.commonAncestorContainer, 4);
      let words = '';
      for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
        if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
        const own = new Range();
        own.selectNodeContents(node);
        if (node === range.startContainer) own.setStart(node, range.startOffset);
        if (node === range.endContainer) own.setEnd(node, range.endOffset);
        const { parentElement } = node;
        // No named function here: what compiles the scripts names them by a helper that pages lack.
        const box = parentElement && Element.prototype.getBoundingClientRect.call(parentElement);
        const isSeen =
          !(
            box &&
            Math.min(box.width, box.height) <= 1 &&
            getComputedStyle(parentElement).overflow !== 'visible'
          ) &&
          [...own.getClientRects()].some(({ right }) => right > 0) &&
          parentElement !== null &&
          Element.prototype.checkVisibility.call(parentElement, { visibilityProperty: true });
        if (isSeen) words += String(own);
      }
      found.push({ name, words });
    });
  });
  return found;
}
