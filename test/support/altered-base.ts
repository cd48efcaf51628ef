import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A small knowledge base with nothing to find in it. */
export const GOOD_BASE = fileURLToPath(new URL('../fixtures/kb/good', import.meta.url));

/** Copies the good base into a folder of its own, lets `alter` work on it, and takes it away again. */
export async function withCopy<Result>(
  alter: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-kb-'));
  try {
    await cp(GOOD_BASE, folder, { recursive: true });
    return await alter(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Replaces the one place where `text` stands in a file; throws where it stands elsewhere too. */
export async function replaceOnce(path: string, text: string, replacement: string): Promise<void> {
  const parts = (await readFile(path, 'utf8')).split(text);
  if (parts.length !== 2) throw new Error(`"${text}" stands ${parts.length - 1} times in ${path}`);
  await writeFile(path, parts.join(replacement));
}
