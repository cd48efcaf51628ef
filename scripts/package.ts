import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJson } from '../tools/build/manifest.ts';
import { archive, filesBelow } from '../tools/lib/archive.ts';
import { ROOT } from '../tools/lib/root.ts';
import { sourceFiles } from '../tools/lib/sources.ts';
import { build } from './build.ts';

/** What each store gets, from which folder of `dist`. Edge takes what Chrome takes. */
const STORES = [
  ['chrome', 'chromium'],
  ['edge', 'chromium'],
  ['firefox', 'firefox'],
] as const;

/** Builds, and leaves in `dist/packages` an archive for each store and one of the sources. */
export async function packageAll(): Promise<readonly string[]> {
  await build();
  const folder = join(ROOT, 'dist', 'packages');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { version } = await readJson(join(ROOT, 'package.json'));
  const written: string[] = [];
  const write = async (label: string, root: string, paths: readonly string[]) => {
    const file = join(folder, `afterword-${String(version)}-${label}.zip`);
    await writeFile(file, await archive(root, paths));
    written.push(file);
  };
  for (const [store, target] of STORES) {
    const root = join(ROOT, 'dist', target);
    await write(store, root, await filesBelow(root));
  }
  await write('source', ROOT, sourceFiles());
  return written;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of await packageAll()) console.log(`Wrote ${file}`);
}
