import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './root.ts';

const FOLDER = join(ROOT, '.cache');

/**
 * What `make` gives, kept on the disk until a byte changes in `inputs` (files or folders below the
 * project's). `name` names it there. Where nothing can be kept, it is made anew each time.
 */
export async function cached<Value>(
  name: string,
  inputs: readonly string[],
  make: () => Promise<Value>,
): Promise<Value> {
  const file = `${name}-${await hashOf(inputs)}.json`;
  try {
    return JSON.parse(await readFile(join(FOLDER, file), 'utf8')) as Value;
  } catch {
    // Not there, or cut off: made anew below.
  }
  const value = await make();
  await keep(name, file, JSON.stringify(value)).catch(() => undefined);
  return value;
}

async function keep(name: string, file: string, content: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const old of await readdir(FOLDER)) {
    if (old.startsWith(`${name}-`)) await rm(join(FOLDER, old), { force: true });
  }
  // Renamed when it is whole: another run may be reading.
  const part = join(FOLDER, `${process.pid}.part`);
  await writeFile(part, content);
  await rename(part, join(FOLDER, file));
}

async function hashOf(inputs: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of await filesOf(join(ROOT, input))) {
      hash.update(file).update(await readFile(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function filesOf(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
