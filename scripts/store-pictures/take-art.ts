import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { ROOT } from '../../tools/lib/root.ts';

interface Art {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** Side of the sign, in pixels. */
  readonly sign: number;
  /** Size of the words, in pixels; 0: the sign stands alone. */
  readonly words: number;
}

/** Pictures that are no screenshot: Chrome's and Edge's tiles, Edge's logo. */
export const ART: readonly Art[] = [
  { file: 'tile-440x280', width: 440, height: 280, sign: 96, words: 28 },
  { file: 'marquee-1400x560', width: 1400, height: 560, sign: 176, words: 56 },
  { file: 'logo-300x300', width: 300, height: 300, sign: 228, words: 0 },
];

/** The sign on paper, with the words of the listing under it, as a PNG. */
export async function takeArt(
  browser: TestBrowser,
  { width, height, sign, words }: Art,
): Promise<Uint8Array> {
  const drawing = await readFile(join(ROOT, 'icons', 'on.svg'), 'utf8');
  const page = await browser.newPage();
  try {
    await page.setViewport({ width, height });
    await page.setContent(`<style>
      body{margin:0;height:100vh;background:#FBF8F1;color:#1F1B15;display:grid;place-content:center;justify-items:center;gap:${sign / 4}px;font:${words}px/1.2 Georgia,"Noto Serif",serif}
      svg{display:block;width:${sign}px;height:${sign}px}</style>${drawing}${words > 0 ? '<span>What happened afterwards</span>' : ''}`);
    return await page.screenshot();
  } finally {
    await page.close();
  }
}
