import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedString } from '../../../src/core/text/folded-string.ts';
import { createFolder } from '../../../src/core/text/folder.ts';

test.each([
  ['quotes of every kind', '“a” «b» „c“ ‟d” ＂e＂', '"a" "b" "c" "d" "e"'],
  ['apostrophes of every kind', 'a’b aʼb a‘b a`b', "a'b a'b a'b a'b"],
  ['dashes of every kind', 'a-b a‐b a‑b a–b a—b a−b', 'a-b a-b a-b a-b a-b a-b'],
  ['spaces of every kind', 'a\u00a0b\u2009c\u3000d\u202fe', 'a b c d e'],
  ['what is invisible', 'a\u00adb\u200bc\u2063d\ufeffe\u200ef', 'abcdef'],
  ['ligatures and full-width letters', 'ﬁ ﬄ Ａｂ', 'fi ffl ab'],
  ['case, and the German ß', 'ÀB Straße', 'ab strasse'],
  ['combining marks', 'e\u0301 é', 'e e'],
  ['ё, which is е', 'Ещё', 'еще'],
  ['й in both encodings, which is not и', 'й и\u0306 и', 'й й и'],
  ['ў in both encodings, which is not у', 'ў у\u0306 у', 'ў ў у'],
  ['half of a pair', 'a\ud83db', 'a,b'],
  ['UTF-8 read as Windows-1252', 'aâ€™b â€œcâ€\u009d dâ€“e fÃ© 3Â\u00a0m', `a'b "c" d-e fe 3 m`],
  ['a closing mark that lost its last byte', 'â€œcâ€ d', '"c" d'],
  ['the same letters where they are letters', 'pâté Ã Âge', 'pate a age'],
  ['character references', 'a&rsquo;b &#8220;c&#x201d; d&amp;e f&nbsp;g', `a'b "c" d&e f g`],
  ['no references where there are none', 'a & b; AT&T; &foo; &#1;', 'a & b; at&t; &foo; &#1;'],
  ['quotes and dashes of Windows', 'a\u0092b \u0093c\u0094 d\u0096e', `a'b "c" d-e`],
])('folds %s', (_, text, folded) => {
  expect(foldedString(text)).toBe(folded);
});

test('maps a folded mark back to the letter and the mark, and drops what follows', () => {
  const { starts, ends, length } = createFolder().fold('xe\u0301\u2063 y');
  expect([...starts.slice(0, length)]).toEqual([0, 1, 4, 5]);
  expect([...ends.slice(0, length)]).toEqual([1, 3, 5, 6]);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
);

test('maps every folded unit back, in order, without splitting a pair', () => {
  const folder = createFolder();
  fc.assert(
    fc.property(anyText, (text) => {
      const { starts, ends, length, codes } = folder.fold(text);
      const map = Array.from(
        { length },
        (_, i) => [starts[i] ?? -1, ends[i] ?? -1, codes[i] ?? -1] as const,
      );
      for (const [index, [start, end]] of map.entries()) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        const [before] = map[index - 1] ?? [0];
        expect(start).toBeGreaterThanOrEqual(before);
        expect(isInsidePair(text, start) || isInsidePair(text, end)).toBe(false);
      }
    }),
    { numRuns: 2000 },
  );
});

test('folds what it has folded to the same', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aÀﬁéёйЙЎ“«’–\u00a0\u00ad\u2063½Ａß') });
  fc.assert(
    fc.property(letters, (text) => {
      const folded = foldedString(text);
      expect(foldedString(folded)).toBe(folded);
    }),
    { numRuns: 2000 },
  );
});

function isInsidePair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}
