import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { builtExtension } from '../../tools/browsers/browsers.ts';
import { BadInput } from '../../tools/lib/bad-input.ts';
import type { BrowserName } from '../../tools/lib/find-browser.ts';

/** An extension that is measured, unpacked in a folder. */
export interface MeasuredExtension {
  readonly label: string;
  readonly folder: string;
}

/** Ours, and the one that another checkout has built. Throws BadInput where there is none. */
export async function extensionsToMeasure(
  browser: BrowserName,
  against: string | null,
): Promise<readonly MeasuredExtension[]> {
  const ours = { label: 'Afterword', folder: builtExtension(browser) };
  if (against === null) return [ours];
  const folder = resolve(against, 'dist', browser);
  await access(folder).catch(() => {
    throw new BadInput(`${against}: no extension for ${browser} is built there`);
  });
  return [ours, { label: 'the other build', folder }];
}
