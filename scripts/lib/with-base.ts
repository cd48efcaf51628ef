import { resolve } from 'node:path';
import type { Base } from '../../src/knowledge/base.ts';
import { KnowledgeError } from '../../src/knowledge/finding.ts';
import { loadBase } from '../../src/knowledge/load/load-base.ts';
import { BUNDLED, ROOT } from './root.ts';

/**
 * Loads the knowledge base in `folder`, or the bundled one, and hands it on. Returns the exit status:
 * what `use` returns, else 1 for files of a wrong form and 2 for files that cannot be read.
 */
export async function withBase(
  folder: string | undefined,
  use: (base: Base) => number | Promise<number>,
): Promise<number> {
  try {
    return await use(await loadBase(resolve(folder ?? resolve(ROOT, BUNDLED)), ROOT));
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    console.error(error.message);
    return error.isUnreadable ? 2 : 1;
  }
}
