import { spawnSync } from 'node:child_process';
import { ROOT } from './root.ts';

/** Runs Node on `args` in the project's folder, its output shown. Returns whether it succeeded. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status === 0;
}
