import { expect, test } from 'vitest';
import { differences } from '../../scripts/release/clean-builds.ts';

const files = (entries: Readonly<Record<string, string>>) =>
  new Map(Object.entries(entries).map(([name, text]) => [name, Buffer.from(text)]));

test.each([
  ['are the same', { a: '1', b: '2' }, { b: '2', a: '1' }, []],
  ['differ in a byte', { a: '1', b: '2' }, { a: '1', b: '3' }, ['b']],
  ['lack a file', { a: '1', b: '2' }, { a: '1' }, ['b']],
  ['have one more', { a: '1' }, { a: '1', c: '' }, ['c']],
])('two builds that %s', (_, one, other, names) => {
  expect(differences(files(one), files(other))).toEqual(names);
});
