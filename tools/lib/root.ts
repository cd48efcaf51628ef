import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The first knowledge base that the extension bundles, below the project's folder. */
export const BUNDLED = 'src/knowledge/belarus-russia-2015-2017';

/** The folders of all knowledge bases that the extension bundles, below the project's folder. */
export function bundledFolders(root: string): string[] {
  const knowledge = 'src/knowledge';
  return readdirSync(join(root, knowledge), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${knowledge}/${name}`)
    .filter((folder) => existsSync(join(root, folder, 'knowledge-base.yaml')))
    .sort();
}
