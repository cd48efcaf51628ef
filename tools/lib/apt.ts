import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Why packages cannot be installed here, in one clause; null when they can. */
export function aptHindrance(): string | null {
  if (!existsSync('/usr/bin/apt-get')) return 'this is not Debian or Ubuntu';
  if (process.getuid?.() === 0) return null;
  const { status } = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return status === 0 ? null : 'that needs root or sudo without a password';
}

/** Installs Debian packages. Returns whether apt said that it worked; its own words are shown. */
export function aptInstall(packages: readonly string[]): boolean {
  return (
    run(['update', '-qq']) && run(['install', '-y', '-qq', '--no-install-recommends', ...packages])
  );
}

function run(args: readonly string[]): boolean {
  const asRoot = process.getuid?.() === 0;
  const [program, ...before] = asRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const { status } = spawnSync(program ?? 'apt-get', [...before, ...args], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
