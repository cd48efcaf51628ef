import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { inAscii } from '../../tools/build/one-byte-script.ts';

const SCRIPTS: readonly (readonly [string, string])[] = [
  ['a string', `'“so” – he said…'`],
  ['a template', '`’s \n`'],
  ['a regular expression', `/[“”‘’]/.test('”')`],
  ['a regular expression by code points', `/^[ё–]$/u.test('ё')`],
  ['a name', 'const größe = 3; größe'],
  ['a string within a string', `JSON.parse("{\\"a\\":\\"ё\\"}").a + ' '.repeat(20)`],
];

describe('a script in ASCII letters', () => {
  test.each(SCRIPTS)('says the same: %s', (_, code) => {
    // Long enough for the rule to apply.
    const script = `${code};`.padStart(200, ' ');
    const written = inAscii(script);
    expect(written).not.toBe(script);
    expect(written).toMatch(/^[\n -~]*$/);
    expect(runInNewContext(written)).toEqual(runInNewContext(script));
  });

  test('has no letter that is escaped in one way as a name and in another as text', () => {
    const script = `({ 𝔟: '–' })`.padEnd(200, ' ');
    expect(inAscii(script)).toBe(script);
  });

  test('is no larger than the engine’s two bytes a letter would be', () => {
    const russian = `'${'нефть и газ '.repeat(20)}'`;
    expect(inAscii(russian)).toBe(russian);
  });
});
