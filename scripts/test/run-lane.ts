import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { ROOT } from '../../tools/lib/root.ts';

export interface LaneRun {
  /** Arguments of Node. */
  readonly args: readonly string[];
  /** Stands before each line of what it says, since others say something at the same time. */
  readonly label: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs Node in the project's folder beside whatever else runs. Returns whether it succeeded. */
export function runBeside({ args, label, env }: LaneRun): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    sayLines(child.stdout, label);
    sayLines(child.stderr, label);
    child.once('error', (error) => {
      console.log(`${label} │ ${error.message}`);
      resolve(false);
    });
    child.once('close', (status) => resolve(status === 0));
  });
}

function sayLines(stream: Readable, label: string): void {
  createInterface({ input: stream }).on('line', (line) => console.log(`${label} │ ${line}`));
}
