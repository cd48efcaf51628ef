import type { Page } from 'puppeteer-core';
import { contrast, type Rgb } from '../../../src/core/colour/contrast.ts';

/** How painted words look, as the browser computes it. */
export interface MarkLook {
  readonly name: string;
  /** Of the line against what is behind the words, 1 to 21. */
  readonly line: number;
  /** Of the words against the same. */
  readonly words: number;
  /** Of the words without our mark. */
  readonly plain: number;
}

interface Colours {
  readonly name: string;
  readonly line: string;
  readonly words: string;
  readonly plain: string;
  readonly behind: string;
}

/** One look for each highlight of ours, on the words of its first range. */
export async function markLooks(page: Page): Promise<readonly MarkLook[]> {
  const colours = await page.evaluate(() => {
    const found: Colours[] = [];
    CSS.highlights.forEach((highlight, name) => {
      if (!name.startsWith('afterword-') || name.startsWith('afterword-active')) return;
      let words: Element | null = null;
      highlight.forEach((range) => {
        words ??= range.startContainer.parentElement;
      });
      if (!words) return;
      let ground: Element | null = words;
      while (ground && /, 0\)$|^transparent$/.test(getComputedStyle(ground).backgroundColor)) {
        ground = (ground as Element).parentElement;
      }
      const marked = getComputedStyle(words, `::highlight(${name})`);
      found.push({
        name,
        line: marked.textDecorationColor,
        words: marked.color,
        plain: getComputedStyle(words).color,
        behind: getComputedStyle(ground ?? document.documentElement).backgroundColor,
      });
    });
    return found;
  });
  return colours.map(({ name, line, words, plain, behind }) => ({
    name,
    line: contrast(rgb(line), rgb(behind)),
    words: contrast(rgb(words), rgb(behind)),
    plain: contrast(rgb(plain), rgb(behind)),
  }));
}

/** Throws on a colour that is see-through or written otherwise: nothing could be said of it. */
function rgb(colour: string): Rgb {
  const [, red, green, blue] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour) ?? [];
  if (!red || !green || !blue) throw new Error(`expected rgb(r, g, b), got ${colour}`);
  return [Number(red), Number(green), Number(blue)];
}
