import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What Firefox compiled of itself at its first start, and the versions for which that holds: with them a
 * start takes two thirds of the processor's time, and they know nothing of pages or extensions.
 */
const COMPILED = [
  'compatibility.ini',
  ...['scriptCache-current.bin', 'scriptCache-child-current.bin', 'startupCache.8.little'].map(
    (name) => join('startupCache', name),
  ),
];

/** Folder with the compiled files of an earlier start of this process; null before one has ended. */
let compiled: string | null = null;

/** A folder for a new profile, which knows no more than what Firefox compiled of itself earlier. */
export function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'afterword-firefox-'));
  if (compiled) {
    // Firefox compares the times of the files with its own.
    cpSync(compiled, profile, { recursive: true, preserveTimestamps: true });
  }
  return profile;
}

/** Removes a profile that Firefox has left; the first one's compiled files are kept for the next. */
export function removeProfile(profile: string): void {
  compiled ??= keepCompiled(profile);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

function keepCompiled(profile: string): string | null {
  if (!COMPILED.every((name) => existsSync(join(profile, name)))) return null;
  const folder = mkdtempSync(join(tmpdir(), 'afterword-compiled-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const name of COMPILED) {
    cpSync(join(profile, name), join(folder, name), { preserveTimestamps: true });
  }
  return folder;
}
