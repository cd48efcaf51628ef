import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the older version calls the overlay, where the newer one says {@link NEWER_NAME}. */
const OLDER_NAME = 'Notes as they were';
const NEWER_NAME = 'Notes on this article';

/**
 * Copies a built extension into a temporary folder, as an earlier version that looks different.
 * Returns the folder. Chromium takes an extension's identity from its folder, so an update is made in place.
 */
export function writeOlderExtension(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-older-'));
  cpSync(built, folder, { recursive: true });
  change(join(folder, 'manifest.json'), /"version": "[^"]+"/, '"version": "0.0.1"');
  change(join(folder, 'overlay.js'), new RegExp(NEWER_NAME), OLDER_NAME);
  return folder;
}

/** Puts the built extension in the place of the older one. */
export function updateExtension(folder: string, built: string): void {
  cpSync(built, folder, { recursive: true });
}

/** True where the overlay on a page is the newer version's. Sent as source. */
export function isNewerOverlay(root: ShadowRoot): boolean {
  return root.querySelector('[aria-label="Notes on this article"]') !== null;
}

function change(path: string, from: RegExp, to: string): void {
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`expected ${from} in ${path}`);
  writeFileSync(path, after);
}
