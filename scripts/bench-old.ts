import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { BadInput } from '../tools/lib/bad-input.ts';
import { readArguments } from '../tools/lib/read-arguments.ts';
import { ROOT } from '../tools/lib/root.ts';
import { loadKnown } from './annotate/known.ts';
import { formatTable } from './bench/format-table.ts';
import type { SideRun } from './bench-old/side.ts';
import { writePages } from './bench-pages/write-pages.ts';

const USAGE = 'usage: npm run bench:old -- --old FOLDER [--pages 200]';
const SIDES = ['now', 'old', 'peer'] as const;
/** Runs of each side, by turns; the faster one counts. */
const TURNS = 2;

/**
 * Looks at the same pages with `annotate` as it is, as it was (FOLDER: a checkout of 21377de with its
 * packages) and by Hypothesis's way of anchoring every quote. Each side has a process of its own, and none shares the
 * others' memory; all work in one thread and load what they need before the clock starts.
 */
const { old, pages = '200' } = readArguments(USAGE, {
  options: { old: { type: 'string' }, pages: { type: 'string' } },
}).values;
if (old === undefined || !(Number(pages) > 0)) throw new BadInput(USAGE);
const folder = await mkdtemp(join(tmpdir(), 'afterword-old-'));
try {
  await writePages(folder, Number(pages));
  // Compiled once and kept, so that no run pays for it.
  await loadKnown();
  const best = new Map<string, SideRun>();
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const side of SIDES) {
      const run = await runSide(side, folder, resolve(old));
      if (run.seconds < (best.get(side)?.seconds ?? Infinity)) best.set(side, run);
    }
  }
  console.log(table(best));
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function runSide(side: string, ...folders: string[]): Promise<SideRun> {
  const args = ['--import', 'tsx', 'scripts/bench-old/side.ts', side, ...folders];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  // The side prints one line of JSON, in this shape.
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as SideRun;
}

function table(best: ReadonlyMap<string, SideRun>): string {
  const now = best.get('now');
  const rows = [...best].map(([side, { pages: count, seconds, peak, bound }]) => [
    side,
    (count / seconds).toFixed(1),
    `${(seconds / (now?.seconds ?? seconds)).toFixed(1)} ×`,
    `${Math.round(peak)} MB`,
    String(bound),
  ]);
  return formatTable(['', 'pages a second', 'time', 'peak memory', 'claims bound'], rows);
}
