import { execFileSync } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJson } from '../tools/build/manifest.ts';
import { ROOT } from '../tools/lib/root.ts';

export const LIBRARY = join(ROOT, 'dist-library');

/** What the reader of saved pages stands on; the core stands on nothing. */
const NEEDS = [
  '@exodus/bytes',
  'bplist-parser',
  'chardet',
  'html-encoding-sniffer',
  'libqp',
  'linkedom',
  'mailsplit',
  'parse5',
  'plist',
  'warcio',
  'yauzl',
];

/** Builds the core and the reader of saved pages as a package: ES modules with types, and none of the data. */
export async function buildLibrary(): Promise<void> {
  await rm(LIBRARY, { recursive: true, force: true });
  await mkdir(LIBRARY);
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', join(ROOT, 'library/tsconfig.json')], {
    stdio: 'inherit',
  });
  for (const file of ['README.md', 'example.mjs']) {
    await cp(join(ROOT, 'library', file), join(LIBRARY, file));
  }
  await cp(join(ROOT, 'LICENSE'), join(LIBRARY, 'LICENSE'));
  const description = `${JSON.stringify(await describePackage(), null, 2)}\n`;
  await writeFile(join(LIBRARY, 'package.json'), description);
}

async function describePackage(): Promise<object> {
  const { version, license, engines, devDependencies } = await readJson(join(ROOT, 'package.json'));
  // npm's own form: names and ranges.
  const ranges = devDependencies as Readonly<Record<string, string>>;
  return {
    name: 'afterword-core',
    version,
    description:
      'Finds quotations in other copies of their text, and says where one means another thing',
    license,
    type: 'module',
    engines,
    sideEffects: false,
    exports: {
      '.': entry('core'),
      './saved': entry('saved'),
      './package.json': './package.json',
    },
    files: ['library', 'src', 'README.md', 'LICENSE', 'example.mjs'],
    dependencies: Object.fromEntries(NEEDS.map((name) => [name, ranges[name]])),
  };
}

function entry(name: string) {
  return { types: `./library/${name}.d.ts`, default: `./library/${name}.js` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildLibrary();
  console.log('Built dist-library.');
}
