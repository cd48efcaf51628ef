import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildLibrary, LIBRARY } from '../../scripts/build-lib.ts';
import { BUNDLED, ROOT } from '../../tools/lib/root.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-library-'));
  await buildLibrary();
});
afterAll(() => rm(folder, { recursive: true }));

function run(program: string, ...args: string[]): string {
  const path = join(ROOT, 'node_modules', program);
  return execFileSync(process.execPath, [path, ...args], { cwd: LIBRARY, encoding: 'utf8' });
}

test('publint has nothing to say of the package', async () => {
  const { messages } = await publint({ pkgDir: LIBRARY, strict: true });
  expect(messages).toEqual([]);
});

test('its types are found wherever its modules are', () => {
  // Ends with another status, and throws, where anything is wrong.
  run('@arethetypeswrong/cli/dist/index.js', '--pack', '.', '--profile', 'esm-only');
});

test('a program in strict TypeScript uses it without types of ours', async () => {
  const file = join(LIBRARY, 'consumer.ts');
  await writeFile(
    file,
    `import { createQuoteFinder, isBound, type Match } from 'afterword-core';
import { readFirstPage } from 'afterword-core/saved';
const found: Match[] = createQuoteFinder([{ exact: 'a' }])((await readFirstPage('x')).html);
export const bound: boolean = found.every(isBound);
// @ts-expect-error: a quote has words.
createQuoteFinder([{ prefix: 'a' }]);
`,
  );
  const strict = ['--strict', '--noEmit', '--skipLibCheck', 'false', '--module', 'nodenext'];
  const files = ['--target', 'es2023', '--lib', 'es2023,dom,dom.iterable', '--types', 'node', file];
  run('typescript/bin/tsc', '--ignoreConfig', ...strict, ...files);
  await rm(file);
});

test('the example runs', async () => {
  const page = join(folder, 'page.html');
  await writeFile(
    page,
    '<title>x</title><p>Six members were in favour.</p><p>The new quay will be open within two years.</p>',
  );
  const said = execFileSync(process.execPath, [join(LIBRARY, 'example.mjs'), page], {
    encoding: 'utf8',
  });
  expect(said).toBe(
    'exact: The new quay will be open within two years\naltered: "Seven" is now "Six"\n',
  );
});

test('it holds none of the data', () => {
  const files = readdirSync(LIBRARY, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(50);
  expect(files.filter((file) => /\.(ya?ml|json|tsv|txt)$/.test(file))).toEqual(['package.json']);
  const base = BUNDLED.split('/').at(-1) ?? '';
  const texts = files.filter((file) => /\.(js|ts)$/.test(file));
  const naming = texts.filter((file) => readFileSync(join(LIBRARY, file), 'utf8').includes(base));
  expect(naming).toEqual([]);
});
