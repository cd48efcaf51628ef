import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../../test/e2e/support/browsers.ts';
import type { BrowserName } from '../lib/find-browser.ts';

/** The name under which a copy for measuring says how long its first stage ran. */
export const FIRST_STAGE = 'bench-first-stage';

export interface BenchExtensions {
  /** The built extension whose first stage says how long it ran; nothing else is changed. */
  readonly timed: string;
  /** An extension that runs an empty script on the same pages, timed in the same way. */
  readonly empty: string;
  remove(): Promise<void>;
}

/** Writes both into a temporary folder. The extension has to be built. */
export async function benchExtensions(name: BrowserName): Promise<BenchExtensions> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-bench-'));
  const [timed, empty] = [join(folder, 'timed'), join(folder, 'empty')];
  await cp(builtExtension(name), timed, { recursive: true });
  for (const stage of ['recognise.js', 'recognise-added.js']) {
    const file = join(timed, stage);
    await writeFile(file, saidToPage(await readFile(file, 'utf8')));
  }
  await mkdir(empty);
  // A file of our own build.
  const manifest = JSON.parse(await readFile(join(timed, 'manifest.json'), 'utf8')) as {
    content_scripts: readonly object[];
  };
  await writeFile(
    join(empty, 'manifest.json'),
    JSON.stringify(emptyManifest(manifest.content_scripts)),
  );
  await writeFile(join(empty, 'empty.js'), saidToPage(''));
  return { timed, empty, remove: () => rm(folder, { recursive: true, force: true }) };
}

function emptyManifest([script]: readonly object[]) {
  return {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    content_scripts: [{ ...script, js: ['empty.js'] }],
    browser_specific_settings: { gecko: { id: 'empty@afterword.invalid' } },
  };
}

// The page's own timeline, which the driver reads: an extension's worlds share it.
function saidToPage(script: string): string {
  return `{ const start = performance.now();
${script}
performance.measure('${FIRST_STAGE}', { start }); }
`;
}
