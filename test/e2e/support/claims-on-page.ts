import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { parse } from 'yaml';
import { BUNDLED, ROOT } from '../../../scripts/lib/root.ts';
import { highlights } from './highlights.ts';
import { until } from './wait.ts';

export interface WrittenClaim {
  readonly id: string;
  readonly kind: string;
  readonly verdict: string;
  readonly target: { readonly exact: string };
}

/** The claims as they are written, read past all of the code that is under test. */
export function writtenClaims(): readonly WrittenClaim[] {
  return parse(readFileSync(join(ROOT, BUNDLED, 'claims.yaml'), 'utf8')) as WrittenClaim[];
}

/** What the contract says is painted for a claim: the highlight's name and the words. */
export function expectedPaint(claims: readonly WrittenClaim[]): readonly string[] {
  return claims.map(({ kind, target }) => `afterword-claim-${kind}: ${plain(target.exact)}`).sort();
}

/** What is painted on the page for claims, in the same form. */
export async function painted(page: Page): Promise<readonly string[]> {
  return (await highlights(page))
    .filter(({ name }) => name.startsWith('afterword-claim-'))
    .flatMap(({ name, texts }) => texts.map((text) => `${name}: ${plain(text)}`))
    .sort();
}

/** Waits until `count` claims are painted, and returns what is painted, also when it waited in vain. */
export async function paintedOf(page: Page, count: number): Promise<readonly string[]> {
  const enough = async () => (await painted(page)).length >= count;
  // The comparison that follows says more than the time that ran out.
  await until(`${count} painted claims`, enough).catch(() => false);
  return painted(page);
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
