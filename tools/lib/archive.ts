import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** A ZIP file of `paths` under `root`: the same bytes for the same contents, whenever and wherever. */
export async function archive(root: string, paths: readonly string[]): Promise<Uint8Array> {
  // The earliest date that a ZIP file can say, in local parts, which is how it is stored: the same
  // bytes on every day and in every time zone.
  const mtime = new Date(1980, 0, 1);
  const files: Zippable = {};
  for (const path of [...paths].sort()) {
    files[path] = [await readFile(join(root, path)), { mtime, level: 9, os: 3 }];
  }
  return zipSync(files);
}

/** Every file below `root`, as relative paths with forward slashes. */
export async function filesBelow(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
