import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, countTests } from '../tools/lib/count-tests.ts';
import type { BrowserName } from '../tools/lib/find-browser.ts';
import { ROOT } from '../tools/lib/root.ts';
import { needBrowsers } from '../tools/lib/system-needs.ts';
import { choosePart, isForBrowsers, type Part } from './test/choose-part.ts';
import { type Result, summary } from './test/results.ts';
import { type LaneRun, runBeside } from './test/run-lane.ts';

const bin = (path: string) => join(ROOT, 'node_modules', path);
const script = (name: string) => ['node_modules/tsx/dist/cli.mjs', `scripts/${name}.ts`];
const WEB_EXT_LINT = ['lint', '--source-dir=dist/firefox', '--warnings-as-errors'];

let part: Part;
try {
  part = choosePart(process.argv.slice(2), ROOT);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
const results: Result[] = [];
const reports = await mkdtemp(join(tmpdir(), 'afterword-reports-'));

if (part.browsers.length > 0) console.log(`Looking for ${part.browsers.join(' and ')} …`);
const present = needBrowsers(part.browsers);
const needsBuild = part.steps || part.browsers.length > 0;
if (needsBuild) await step('build', script('build'));
if (part.steps) await steps();
// Two lanes for two cores: a third suite beside two browsers made all of them slow enough to meet the
// time-outs of the drivers. Firefox takes as long as Chromium and the unit tests together.
const inFirefox = () => browserSuite('firefox');
const inChromiumAndNone = async () => {
  await browserSuite('chromium');
  await unitSuite();
};
await Promise.all([inFirefox(), inChromiumAndNone()]);

await rm(reports, { recursive: true, force: true });
console.log(summary(results, part.leftOut));
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;

async function steps(): Promise<void> {
  await step('types', [bin('typescript/bin/tsc')]);
  await step('lint', [bin('@biomejs/biome/bin/biome'), 'check', '.']);
  await step('unused', [bin('knip/bin/knip.js'), '--no-progress']);
  await step('package lint', [bin('web-ext/bin/web-ext.js'), ...WEB_EXT_LINT]);
  await step('kb:check', script('kb-check'));
}

async function unitSuite(): Promise<void> {
  if (!part.unit) return;
  const files = part.files.filter((file) => !isForBrowsers(file));
  await suite({ label: 'unit', project: 'unit', files });
}

async function browserSuite(name: BrowserName): Promise<void> {
  if (!part.browsers.includes(name)) return;
  const label = `e2e-${name}`;
  const files = part.files.filter(isForBrowsers);
  if (present.includes(name)) {
    await suite({ label, project: 'e2e', files, env: { AFTERWORD_BROWSER: name } });
    return;
  }
  console.log(`${label} │ ${name} is not here, so nothing was tested in it`);
  results.push({ name: label, passed: 0, failed: 1, seconds: 0 });
}

/** A step counts as one test. */
async function step(name: string, args: readonly string[]): Promise<void> {
  await timed(name, { args, label: name }, (passed) =>
    passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
  );
}

interface Suite extends Omit<LaneRun, 'args'> {
  readonly project: 'unit' | 'e2e';
  readonly files: readonly string[];
}

async function suite({ project, files, ...lane }: Suite): Promise<void> {
  const report = join(reports, `${lane.label}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = [bin('vitest/vitest.mjs'), 'run', '--project', project];
  const workers = project === 'unit' ? ['--maxWorkers=2'] : [];
  const args = [...vitest, ...workers, ...files, ...reporters];
  await timed(lane.label, { ...lane, args }, () => countTests(report));
}

async function timed(
  name: string,
  run: LaneRun,
  count: (passed: boolean) => Counts,
): Promise<void> {
  const start = performance.now();
  const passed = await runBeside(run);
  results.push({ name, ...count(passed), seconds: (performance.now() - start) / 1000 });
}
