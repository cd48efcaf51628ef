import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, countTests } from './lib/count-tests.ts';
import type { BrowserName } from './lib/find-browser.ts';
import { hasOpenssl, needBrowsers } from './lib/need.ts';
import { ROOT } from './lib/root.ts';
import { runNode } from './lib/run-step.ts';

const bin = (path: string) => join(ROOT, 'node_modules', path);
const script = (name: string) => ['node_modules/tsx/dist/cli.mjs', `scripts/${name}.ts`];

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const results: (readonly [step: string, counts: Counts])[] = [];

console.log('Looking for Chromium, Firefox and openssl …');
const present = needBrowsers(BROWSERS);
const reports = await mkdtemp(join(tmpdir(), 'afterword-reports-'));

step('types', [bin('typescript/bin/tsc')]);
step('lint', [bin('@biomejs/biome/bin/biome'), 'check', '.']);
// Two at a time, also where there are no more than two cores: some wait for commands they started.
suite('unit', 'unit', ['--maxWorkers=2']);
step('build', script('build'));
for (const name of BROWSERS) browserSuite(name);
step('package lint', [
  bin('web-ext/bin/web-ext.js'),
  'lint',
  '--source-dir=dist/firefox',
  '--warnings-as-errors',
]);
step('kb:check', script('kb-check'));

await rm(reports, { recursive: true, force: true });
summary();

/** A step counts as one test. */
function step(name: string, args: readonly string[]): void {
  console.log(`\n== ${name}`);
  const passed = runNode(args);
  results.push([name, passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }]);
}

function suite(
  project: 'unit' | 'e2e',
  label: string,
  options: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
) {
  console.log(`\n== ${label}`);
  const report = join(reports, `${label}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  runNode([bin('vitest/vitest.mjs'), 'run', '--project', project, ...options, ...reporters], env);
  results.push([label, countTests(report)]);
}

function browserSuite(name: BrowserName): void {
  const label = `e2e-${name}`;
  if (present.includes(name) && hasOpenssl()) {
    suite('e2e', label, [], { AFTERWORD_BROWSER: name });
    return;
  }
  console.log(`\n== ${label}: ${name} or openssl is not here, so nothing was tested in it`);
  results.push([label, { passed: 0, failed: 1 }]);
}

function summary(): void {
  console.log('\n== summary');
  for (const [name, { passed, failed }] of results) {
    console.log(`${name.padEnd(14)} ${passed} passed, ${failed} failed`);
  }
  const sum = (key: keyof Counts) => results.reduce((all, [, counts]) => all + counts[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}
