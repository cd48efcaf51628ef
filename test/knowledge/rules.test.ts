import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkBase } from '../../src/knowledge/check-base.ts';
import { loadBase } from '../../src/knowledge/load/load-base.ts';
import { RULES } from '../../src/knowledge/rules/rules.ts';
import { GOOD_BASE, replaceOnce, withCopy } from '../support/altered-base.ts';

interface Change {
  readonly file: string;
  readonly replace: string;
  readonly with: string;
}

interface Break extends Change {
  readonly rule: string;
  readonly title: string;
  /** What else must change. */
  readonly also?: Change | Change[];
  /** `file:line` of the finding. */
  readonly found: string;
  readonly message: string;
}

const CASES: Break[] = parse(
  await readFile(fileURLToPath(new URL('../fixtures/kb/breaks.yaml', import.meta.url)), 'utf8'),
);

test('nothing is found in a good base', async () => {
  expect(checkBase(await loadBase(GOOD_BASE, GOOD_BASE))).toEqual([]);
});

test.each(CASES)('$rule alone speaks, with location and remedy, where $title', async (broken) => {
  const findings = await withCopy(async (folder) => {
    for (const change of [broken, broken.also ?? []].flat())
      await replaceOnce(join(folder, change.file), change.replace, change.with);
    return checkBase(await loadBase(folder, folder));
  });
  const [file, line] = broken.found.split(':');
  const { rule, message } = broken;
  // What is changed is no longer as it was reviewed, which cases of its own break.
  const others = findings.filter((finding) => rule === 'reviewed' || finding.rule !== 'reviewed');
  expect(others).toMatchObject([{ file, line: Number(line), rule, message, severity: 'error' }]);
});

test('every rule has a case that breaks it, a name of its own and a reason in one line', () => {
  const names = RULES.map(({ name }) => name);
  expect(new Set(CASES.map(({ rule }) => rule))).toEqual(new Set(names));
  expect(new Set(names).size).toBe(names.length);
  expect(RULES.filter(({ reason }) => !/^[A-Z][^\n]+\.$/.test(reason))).toEqual([]);
});
