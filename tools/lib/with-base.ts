import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { KnowledgeError, unreadable } from '../../src/knowledge/finding.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { loadBase } from '../../src/knowledge/load/load-base.ts';
import { readText } from '../../src/knowledge/load/read-text-file.ts';
import { MOST_BYTES } from '../../src/knowledge/one-file/file-limits.ts';
import { readOneFile } from '../../src/knowledge/one-file/read-one-file.ts';
import { BUNDLED, ROOT } from './root.ts';

/**
 * Loads the knowledge base at `path`, a folder or one file, or the bundled one, and hands it on. Returns the exit status:
 * what `use` returns, else 1 for files of a wrong form and 2 for files that cannot be read.
 */
export async function withBase(
  path: string | undefined,
  use: (base: KnowledgeBase) => number | Promise<number>,
): Promise<number> {
  try {
    return await use(await loadAt(resolve(path ?? resolve(ROOT, BUNDLED))));
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    console.error(error.message);
    return error.isUnreadable ? 2 : 1;
  }
}

/** Loads the knowledge base at `path`, a folder or one file. Throws a KnowledgeError. */
export async function loadAt(path: string): Promise<KnowledgeBase> {
  const found = await stat(path).catch(() => null);
  if (!found)
    throw unreadable(basename(path), 1, {
      code: 'file-absent',
      message: `nothing is at ${path}; npm run kb:new makes a new base`,
    });
  if (!found.isFile()) return loadBase(path, ROOT);
  const name = basename(path);
  return readOneFile(await readText(path, name, MOST_BYTES), name);
}
