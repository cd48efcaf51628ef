import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BadInput } from '../../tools/lib/bad-input.ts';

/** What a browser keeps beside a saved page: its pictures and frames, not pages of their own. */
const BESIDE = /(?:_files|_fichiers|-Dateien|\.files)$/;

/**
 * The files under `inputs`, folders walked through in the order of their names, so that the order is
 * the same each time. Nothing is kept: a folder of a million files costs no memory. `but` is left out.
 * Throws BadInput for an input that is not there.
 */
export async function* listFiles(
  inputs: readonly string[],
  but: string | null,
): AsyncGenerator<string> {
  for (const input of inputs) {
    const isFolder = await isDirectory(input);
    if (!isFolder) yield input;
    else yield* filesOf(input, but === null ? null : resolve(but));
  }
}

async function* filesOf(folder: string, but: string | null): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort(({ name: a }, { name: b }) => (a < b ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || resolve(path) === but) continue;
    if (entry.isDirectory()) {
      if (!BESIDE.test(entry.name)) yield* filesOf(path, but);
    } else if (entry.isFile()) yield path;
  }
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    throw new BadInput(`${path}: there is no such file`);
  }
}
