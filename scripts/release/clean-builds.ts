import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { filesBelow } from '../../tools/lib/archive.ts';
import { ROOT } from '../../tools/lib/root.ts';

/** Files by their path or name. */
type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Packages the last commit in two clean checkouts, each with its own `npm ci`, and builds the source
 * archive as the store's reviewers do. Returns the files that differ; none when all is the same.
 */
export async function differingBuilds(): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-clean-'));
  try {
    const first = await packagesOf(await checkout(join(folder, 'one')));
    // Of another length, so that a path that got into a file shows.
    const second = await packagesOf(await checkout(join(folder, 'the-other-one')));
    const label = (ending: string) => [...first.keys()].find((name) => name.endsWith(ending)) ?? '';
    const shipped = new Map(Object.entries(unzipSync(first.get(label('-firefox.zip')) ?? NONE)));
    const source = unzipSync(first.get(label('-source.zip')) ?? NONE);
    const rebuilt = await builtFrom(source, join(folder, 'source'));
    return [...differences(first, second), ...differences(shipped, rebuilt)];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// An empty archive: the end of a directory without entries.
const NONE = Uint8Array.from([0x50, 0x4b, 5, 6, ...Array<number>(18).fill(0)]);

async function checkout(folder: string): Promise<string> {
  execFileSync('git', ['clone', '--quiet', ROOT, folder]);
  return folder;
}

async function packagesOf(folder: string): Promise<Files> {
  npm(folder, 'ci', '--no-audit', '--no-fund');
  npm(folder, 'run', 'package');
  const packages = join(folder, 'dist', 'packages');
  return contents(packages, await readdir(packages));
}

async function builtFrom(source: Record<string, Uint8Array>, folder: string): Promise<Files> {
  for (const [path, data] of Object.entries(source)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), data);
  }
  // As docs/store/build-instructions.md says.
  npm(folder, 'ci');
  npm(folder, 'run', 'build');
  const built = join(folder, 'dist', 'firefox');
  return contents(built, await filesBelow(built));
}

function npm(folder: string, ...args: readonly string[]): void {
  const program = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const shell = process.platform === 'win32';
  // A build in this process sets NODE_ENV, which would leave out what builds; the rest is of an npm
  // that runs this.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_ENV$)/i.test(name)),
  );
  execFileSync(program, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'], shell });
}

async function contents(folder: string, paths: readonly string[]): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  for (const path of paths) files.set(path, await readFile(join(folder, path)));
  return files;
}

/** Names of files that are in one only, or not the same in both. */
export function differences(one: Files, other: Files): readonly string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => {
    const [a, b] = [one.get(name), other.get(name)];
    return !a || !b || !Buffer.from(a).equals(b);
  });
}
