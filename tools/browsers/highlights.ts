import type { Frame, Page } from 'puppeteer-core';

export interface PaintedWords {
  readonly name: string;
  readonly texts: readonly string[];
}

/** The words that are painted under names beginning with `afterword-`, by name, sorted. */
export async function highlights(page: Page | Frame): Promise<readonly PaintedWords[]> {
  const painted = await page.evaluate(() => {
    const found: [string, string[]][] = [];
    CSS.highlights.forEach((highlight, name) => {
      if (!name.startsWith('afterword-')) return;
      const texts: string[] = [];
      highlight.forEach((range) => {
        texts.push(String(range));
      });
      found.push([name, texts]);
    });
    return found;
  });
  return painted
    .map(([name, texts]) => ({ name, texts }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
