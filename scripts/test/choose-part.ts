import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import type { BrowserName } from '../../tools/lib/find-browser.ts';

/** What of the tests is to run; a step counts as a test (types, lint, the package lint, …). */
export interface Part {
  readonly steps: boolean;
  readonly unit: boolean;
  readonly browsers: readonly BrowserName[];
  /** Only these test files, as paths from the project's folder; empty for all. */
  readonly files: readonly string[];
  /** What is left out, in words; empty for the whole. */
  readonly leftOut: readonly string[];
}

const BOTH: readonly BrowserName[] = ['chromium', 'firefox'];
const STEPS = 'types, lint, unused, package lint, kb:check';

/**
 * Reads the words after `npm test --`: any number of `unit`, `chromium`, `firefox` and test files.
 * No word at all means everything. Throws on a word that is none of these.
 */
export function choosePart(words: readonly string[], root: string): Part {
  const unknown = words.filter((word) => !isName(word) && !isTestFile(word));
  if (unknown.length > 0) {
    throw new Error(
      `"${unknown[0]}" is neither unit, chromium or firefox nor a test file (*.test.ts, *.e2e.ts)`,
    );
  }
  const files = words.filter(isTestFile).map((file) => relative(root, file) || file);
  const named = BOTH.filter((name) => words.includes(name));
  const isAll = words.length === 0;
  const hasUnitFile = files.some((file) => !isForBrowsers(file));
  const unit = isAll || words.includes('unit') || hasUnitFile;
  const browsers = isAll || (named.length === 0 && files.some(isForBrowsers)) ? BOTH : named;
  const leftOut = [
    ...(isAll ? [] : [STEPS]),
    ...(unit ? [] : ['unit tests']),
    ...BOTH.filter((name) => !browsers.includes(name)).map((name) => `tests in ${name}`),
    ...(files.length > 0 ? [`all other test files than ${files.join(', ')}`] : []),
  ];
  return { steps: isAll, unit, browsers, files, leftOut };
}

export function isForBrowsers(file: string): boolean {
  return file.endsWith('.e2e.ts');
}

function isName(word: string): boolean {
  return word === 'unit' || BOTH.some((name) => name === word);
}

function isTestFile(word: string): boolean {
  return /\.(test|e2e)\.tsx?$/.test(word) && existsSync(word);
}
