import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The knowledge base that the extension bundles, below the project's folder. */
export const BUNDLED = 'src/knowledge/belarus-russia-2015-2017';
