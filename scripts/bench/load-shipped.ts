import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { shared } from '../../tools/build/bundle.ts';

/**
 * The matcher as readers run it: bundled and made smaller as for the extension. An engine sees other
 * code there than in single modules, faster in some parts and slower in others.
 */
export async function loadShipped(): Promise<typeof import('./shipped.ts')> {
  const outDir = await mkdtemp(join(tmpdir(), 'afterword-bench-'));
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const config = shared({ root, outDir, plugins: [], watch: false });
  const entry = fileURLToPath(new URL('shipped.ts', import.meta.url));
  const lib = { entry, formats: ['es' as const], fileName: () => 'shipped.mjs' };
  await build({ ...config, build: { ...config.build, lib } });
  const shipped = await import(pathToFileURL(join(outDir, 'shipped.mjs')).href);
  await rm(outDir, { recursive: true });
  return shipped;
}
