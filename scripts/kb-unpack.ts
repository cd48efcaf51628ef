import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { KnowledgeBase } from '../src/knowledge/knowledge-base.ts';
import { unpackBase } from '../src/knowledge/one-file/unpack.ts';
import { readArguments } from '../tools/lib/read-arguments.ts';
import { withBase } from '../tools/lib/with-base.ts';

const USAGE = 'usage: npm run kb:unpack -- NAME.afterword.json [--in FOLDER]';

/** Turns a knowledge base in one file into a folder of YAML files that can be edited. */
const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: { in: { type: 'string', default: '.' } },
});
const [file] = positionals;
if (file) process.exitCode = await withBase(file, unpack);
else {
  console.error(USAGE);
  process.exitCode = 2;
}

async function unpack(base: KnowledgeBase): Promise<number> {
  const folder = join(values.in, base['knowledge-base'].id);
  if (existsSync(folder)) {
    console.error(`${folder} is there already: move it away, or name another folder with --in`);
    return 2;
  }
  for (const [name, content] of unpackBase(base)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  console.log(`Made ${folder}. Next: npm run kb:check -- ${folder}`);
  return 0;
}
