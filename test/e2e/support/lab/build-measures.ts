import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleScript } from '../../../../tools/build/bundle.ts';
import { ROOT } from '../../../../tools/lib/root.ts';

/** What `measures.ts` exports, as a classic script that a page can run: it sets `afterwordBundle`. */
export async function buildMeasures(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-measures-'));
  try {
    await bundleScript('measures', 'test/e2e/support/lab/measures.ts', {
      root: ROOT,
      outDir: folder,
      plugins: [],
      watch: false,
    });
    return await readFile(join(folder, 'measures.js'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
