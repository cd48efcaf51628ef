import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readImportGraph } from '../tools/build/import-graph.ts';
import { ROOT } from '../tools/lib/root.ts';
import { drawArchitecture } from './architecture/draw.ts';

/** Where the picture of docs/architecture.md lies, from the project's folder. */
export const PICTURE = 'docs/pictures/architecture.svg';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(join(ROOT, PICTURE), drawArchitecture(readImportGraph(join(ROOT, 'src'))));
  console.log(`Drew ${PICTURE}.`);
}
