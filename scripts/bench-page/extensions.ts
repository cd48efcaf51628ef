import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MeasuredExtension } from './measured-extensions.ts';

/** The name under which a copy for measuring says how long its first stage ran. */
export const FIRST_STAGE = 'bench-first-stage';

export interface BenchExtensions {
  /** The same extensions, whose first stages say how long they ran; nothing else is changed. */
  readonly timed: readonly MeasuredExtension[];
  /** Folder of an extension that runs an empty script on the same pages, timed in the same way. */
  readonly empty: string;
  remove(): Promise<void>;
}

/** Writes all into a temporary folder. */
export async function benchExtensions(
  extensions: readonly MeasuredExtension[],
): Promise<BenchExtensions> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-bench-'));
  const timed = await Promise.all(
    extensions.map(async ({ label, folder: built }, index) => {
      const copy = join(folder, `timed-${index}`);
      await cp(built, copy, { recursive: true });
      await timeFirstStages(copy);
      return { label, folder: copy };
    }),
  );
  const empty = join(folder, 'empty');
  await mkdir(empty);
  const [ours] = timed;
  if (!ours) throw new Error('there is no extension to measure');
  const { content_scripts } = await manifestOf(ours.folder);
  await writeFile(join(empty, 'manifest.json'), JSON.stringify(emptyManifest(content_scripts)));
  await writeFile(join(empty, 'empty.js'), saidToPage(''));
  return { timed, empty, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function timeFirstStages(folder: string): Promise<void> {
  for (const stage of ['recognise.js', 'recognise-added.js', 'tell-added.js']) {
    const file = join(folder, stage);
    const script = await readFile(file, 'utf8').catch(() => null);
    // An older build has one of them.
    if (script !== null) await writeFile(file, saidToPage(script));
  }
}

interface Manifest {
  readonly content_scripts: readonly object[];
}

async function manifestOf(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
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
