import { readFileSync, rmSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Counts out of vitest's JSON report, which is removed. A suite that ran no test, or left no
 * report, counts as one failure: silence is not success.
 */
export function countTests(report: string): Counts {
  let parsed: VitestReport;
  try {
    parsed = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  } catch (error) {
    console.error(`No report of the tests: ${String(error)}`);
    return { passed: 0, failed: 1 };
  }
  rmSync(report);
  // A file that does not load has no failed test of its own.
  const broken = parsed.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(isFailed),
  ).length;
  const failed = parsed.numFailedTests + broken;
  if (parsed.numPassedTests + failed === 0) return { passed: 0, failed: 1 };
  return { passed: parsed.numPassedTests, failed };
}

function isFailed({ status }: { readonly status: string }): boolean {
  return status === 'failed';
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}
