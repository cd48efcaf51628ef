import type { Look } from './look-at-page.ts';

/** Milliseconds allowed for a page that names the article to load its text. */
const PATIENCE_MS = 60_000;

/**
 * Whether a page without marks is worth waiting for, `waited` milliseconds after the first look: one that names the
 * article may still be loading its text, and one that hides it may show it.
 */
export function mayStillCome(look: Look | null, waited: number): boolean {
  const isNamed = look?.bases.some(({ recognition }) => recognition) ?? false;
  const isHidden = (look?.hidden.length ?? 0) > 0;
  return isHidden || (isNamed && waited < PATIENCE_MS);
}
