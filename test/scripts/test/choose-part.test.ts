import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { choosePart } from '../../../scripts/test/choose-part.ts';
import { ROOT } from '../../../tools/lib/root.ts';

const UNIT_FILE = relative(process.cwd(), `${ROOT}/test/imports.test.ts`);
const BROWSER_FILE = relative(process.cwd(), `${ROOT}/test/e2e/note.e2e.ts`);
const STEPS = 'types, lint, unused, package lint, kb:check';

test('no word at all runs everything and leaves nothing out', () => {
  expect(choosePart([], ROOT)).toEqual({
    steps: true,
    unit: true,
    browsers: ['chromium', 'firefox'],
    files: [],
    leftOut: [],
  });
});

test.each([
  ['unit', true, [], [STEPS, 'tests in chromium', 'tests in firefox']],
  ['firefox', false, ['firefox'], [STEPS, 'unit tests', 'tests in chromium']],
])('"%s" runs that part and says what is left out', (word, unit, browsers, leftOut) => {
  expect(choosePart([word], ROOT)).toEqual({ steps: false, unit, browsers, files: [], leftOut });
});

test.each([
  ['a unit test', [UNIT_FILE], true, [], [UNIT_FILE]],
  ['a browser test, in both', [BROWSER_FILE], false, ['chromium', 'firefox'], [BROWSER_FILE]],
  ['a browser test in one', ['chromium', BROWSER_FILE], false, ['chromium'], [BROWSER_FILE]],
])('a file names %s', (_, words, unit, browsers, files) => {
  const part = choosePart(words, process.cwd());
  expect(part).toMatchObject({ steps: false, unit, browsers, files });
  expect(part.leftOut.at(-1)).toBe(`all other test files than ${files.join(', ')}`);
});

test.each(['chrome', 'test/no-such.test.ts', 'README.md'])('"%s" is refused by name', (word) => {
  expect(() => choosePart([word], ROOT)).toThrow(`"${word}" is neither unit, chromium or firefox`);
});
