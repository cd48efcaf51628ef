import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../../tools/lib/root.ts';

export interface Run {
  readonly seconds: number;
  /** Of all its threads together, in megabytes, as Linux tells it; 0 elsewhere. */
  readonly peak: number;
  readonly killed: boolean;
}

const LOOK_MS = 200;

/** Runs `annotate` over `pages` and kills it as soon as its output has `until` bytes; null: lets it end. */
export async function runAnnotate(pages: string, out: string, until: number | null): Promise<Run> {
  const started = performance.now();
  // One process, so that a kill ends all of it.
  const args = ['--import', 'tsx', 'scripts/annotate.ts', pages, '--out', out];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'ignore' });
  let [peak, killed, isOver] = [0, false, false];
  const ended = once(child, 'exit').then(() => {
    isOver = true;
  });
  while (!isOver) {
    peak = Math.max(peak, await peakOf(child.pid ?? 0));
    const size = until === null ? 0 : await sizeOf(out);
    if (until !== null && size >= until && !killed) killed = child.kill('SIGKILL');
    await Promise.race([ended, sleep(LOOK_MS)]);
  }
  return { seconds: (performance.now() - started) / 1000, peak, killed };
}

async function peakOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(() => null))?.size ?? 0;
}
