import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../tools/lib/root.ts';

/** The functions that a file exports at its top level, and whether a doc comment stands above each. */
function exportedFunctions(code: string) {
  const lines = code.split('\n');
  const named = new Set<string>();
  return lines.flatMap((line, index) => {
    const [, name] =
      /^export (?:async )?function\*? ?(\w+)/.exec(line) ??
      /^export const (\w+)\b.*= (?:async )?(?:<.*>)?\(.*(?:=>|\($|,$)/.exec(line) ??
      [];
    // Further overloads go by the comment on the first.
    if (name === undefined || named.has(name)) return [];
    named.add(name);
    return [{ name, hasComment: /\*\/$/.test(lines[index - 1] ?? '') }];
  });
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file));
}

test('every function that another file may call says what it promises', () => {
  const all = ['src', 'library', 'tools'].flatMap(sourceFiles).flatMap((file) => {
    const functions = exportedFunctions(readFileSync(join(ROOT, file), 'utf8'));
    return functions.map((one) => ({ ...one, file }));
  });
  expect(all.length).toBeGreaterThan(500);
  const silent = all.filter(({ hasComment }) => !hasComment);
  expect(silent.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});

test.each([
  ['a function', 'export function a() {'],
  ['a generator', 'export function* a() {'],
  ['an asynchronous function', 'export async function a() {'],
  ['a function in a constant', 'export const a = (one: string) => one;'],
])('%s without a comment is told', (_, line) => {
  const why = '/** Why. */\n';
  expect(exportedFunctions(line)).toEqual([{ name: 'a', hasComment: false }]);
  expect(exportedFunctions(why + line)).toEqual([{ name: 'a', hasComment: true }]);
});
