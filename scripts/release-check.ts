import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { loadBase } from '../src/knowledge/load/load-base.ts';
import { readJson } from '../tools/build/manifest.ts';
import { BUNDLED, ROOT } from '../tools/lib/root.ts';
import { runNode } from '../tools/lib/run-step.ts';
import { uncommittedFiles } from '../tools/lib/sources.ts';
import { packageAll } from './package.ts';
import { differingBuilds } from './release/clean-builds.ts';

/** Null where all is in order; else what is wrong, in one line. */
type Check = () => Promise<string | null>;

const version = String((await readJson(join(ROOT, 'package.json'))).version);

// Far below what stores allow: a package of this kind that grows past it has something in it
// that does not belong there.
const LIMIT = 5 * 1024 * 1024;

const CHECKS: readonly (readonly [what: string, check: Check])[] = [
  ['everything is committed', noLooseFiles],
  ['the change log begins with this version', changeLog],
  ['clean checkouts and the source archive give the same packages', sameEverywhere],
  ['the stores take packages of this size', sizes],
  ['the package lint finds nothing', lint],
];

await packageAll();
let wrong = 0;
for (const [what, check] of CHECKS) {
  const problem = await check();
  if (problem !== null) wrong += 1;
  console.log(problem === null ? `ok     ${what}` : `WRONG  ${what}: ${problem}`);
}
const { corrections } = (await loadBase(join(ROOT, BUNDLED), ROOT))['knowledge-base'];
if (!corrections?.address)
  console.log(
    `OPEN   no address for corrections: fill in corrections.address in ${BUNDLED}/knowledge-base.yaml`,
  );
console.log(
  wrong === 0
    ? `Version ${version} can be released.`
    : `Version ${version}: ${wrong} of ${CHECKS.length} checks failed.`,
);
process.exitCode = wrong === 0 ? 0 : 1;

async function noLooseFiles(): Promise<string | null> {
  const loose = uncommittedFiles();
  return loose.length === 0 ? null : loose.map((line) => line.trim()).join(', ');
}

async function changeLog(): Promise<string | null> {
  const text = await readFile(join(ROOT, 'CHANGELOG.md'), 'utf8');
  const latest = /^## (\S+)/m.exec(text)?.[1] ?? 'nothing';
  return latest === version ? null : `it begins with ${latest}, package.json says ${version}`;
}

async function sameEverywhere(): Promise<string | null> {
  const differing = await differingBuilds();
  return differing.length === 0 ? null : `these differ: ${differing.join(', ')}`;
}

async function sizes(): Promise<string | null> {
  const folder = join(ROOT, 'dist', 'packages');
  const labels = ['chrome', 'edge', 'firefox', 'source'];
  for (const label of labels) {
    const { size } = await stat(join(folder, `afterword-${version}-${label}.zip`));
    if (size > LIMIT) return `${label} has ${size} bytes, more than ${LIMIT}`;
  }
  return null;
}

async function lint(): Promise<string | null> {
  const webExt = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const source = '--source-dir=dist/firefox';
  return runNode([webExt, 'lint', source, '--warnings-as-errors']) ? null : 'see above';
}
