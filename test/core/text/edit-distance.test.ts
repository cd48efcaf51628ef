import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../src/core/text/edit-distance.ts';
import { FoldedWord } from '../../../src/core/text/folded-word.ts';

/** The table, filled cell by cell: slow and plain. */
function plainDistance(a: string, b: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= b.length; j++) {
      const cost = (x: number, y: number): number => (x < i ? rows[x]?.[y] : row[y]) ?? 0;
      if (i === 0 || j === 0) row.push(i + j);
      else {
        const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
        row.push(
          Math.min(
            cost(i - 1, j) + 1,
            cost(i, j - 1) + 1,
            cost(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
            swapped ? cost(i - 2, j - 2) + 1 : 99,
          ),
        );
      }
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

test('counts the same edits as the plain table', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 32 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(new FoldedWord(a), new FoldedWord(b))).toBe(plainDistance(a, b));
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ['lukashenko', 'lukahsneko', 2],
  ['lifted', 'listed', 1],
  ['', 'abc', 3],
])('%s and %s are that many edits apart', (a, b, distance) => {
  expect(editDistance(new FoldedWord(a), new FoldedWord(b))).toBe(distance);
});
