import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { assembleBase } from './assemble-base.ts';
import { readText } from './read-text-file.ts';

/**
 * Reads the knowledge base in `folder`. Articles' texts are looked for in the folder, then under
 * `root`. Throws a KnowledgeError with all that is wrong with the files' form; nothing partial comes out.
 */
export function loadBase(folder: string, root: string): Promise<KnowledgeBase> {
  const reviews = join(folder, 'reviews');
  return assembleBase({
    has: (name) => existsSync(join(folder, name)),
    read: (name) => readText(resolve(folder, name), name),
    readArticle: (name) => {
      const own = resolve(folder, name);
      return readText(existsSync(own) ? own : resolve(root, name), name);
    },
    reviews: async () => (existsSync(reviews) ? readdir(reviews) : []),
  });
}
