import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countTests } from '../../tools/lib/count-tests.ts';

const file = (status: string, ...assertions: string[]) => ({
  status,
  assertionResults: assertions.map((each) => ({ status: each })),
});

test.each([
  ['counts what passed and failed', [3, 1], [file('failed', 'passed', 'failed')], [3, 1]],
  ['counts a file that did not load as a failure', [2, 0], [file('failed')], [2, 1]],
  ['counts no test at all as a failure', [0, 0], [], [0, 1]],
])('a report %s', (_, [passed, failed], testResults, expected) => {
  const report = join(mkdtempSync(join(tmpdir(), 'afterword-report-')), 'report.json');
  const text = { numPassedTests: passed, numFailedTests: failed, testResults };
  writeFileSync(report, JSON.stringify(text));
  const { passed: gone, failed: broken } = countTests(report);
  expect([gone, broken]).toEqual(expected);
});
