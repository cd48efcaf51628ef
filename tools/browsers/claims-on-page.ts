import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { parse } from 'yaml';
import { BUNDLED, ROOT } from '../lib/root.ts';
import { highlights } from './highlights.ts';
import { until } from './wait.ts';

export interface WrittenClaim {
  readonly id: string;
  readonly kind: string;
  readonly verdict: string;
  readonly target: { readonly exact: string };
}

let written: readonly WrittenClaim[] | undefined;

/** The claims as they are written, read past all of the code that is under test. */
export function writtenClaims(): readonly WrittenClaim[] {
  written ??= parse(readFileSync(join(ROOT, BUNDLED, 'claims.yaml'), 'utf8')) as WrittenClaim[];
  return written;
}

/** What the contract says is painted for a claim: the highlight's name and the words. */
export function expectedPaint(claims: readonly WrittenClaim[]): readonly string[] {
  return claims.map(({ kind, target }) => `afterword-claim-${kind}: ${plain(target.exact)}`).sort();
}

/** What is painted on the page for claims, in the same form. */
export async function painted(page: Page | Frame): Promise<readonly string[]> {
  return (await highlights(page))
    .filter(({ name }) => name.startsWith('afterword-claim-'))
    .flatMap(({ name, texts }) => texts.map((text) => `${name}: ${plain(text)}`))
    .sort();
}

/** Waits until `count` claims are painted, and returns what is painted, also when it waited in vain. */
export async function paintedOf(page: Page, count: number): Promise<readonly string[]> {
  const enough = async () => (await page.evaluate(countPainted)) >= count;
  // The comparison that follows says more than the time that ran out.
  await until(`${count} painted claims`, enough).catch(() => false);
  return painted(page);
}

/** Runs in the page, and costs less than to bring all the words here each time. */
function countPainted(): number {
  let count = 0;
  CSS.highlights.forEach((highlight, name) => {
    if (name.startsWith('afterword-claim-')) count += highlight.size;
  });
  return count;
}

// Spaces and typographic marks, which may differ in a copy, are made alike.
function plain(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
