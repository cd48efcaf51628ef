import { describe, expect, test } from 'vitest';
import { numberOf } from '../../../src/ui/marks/number-of.ts';
import { inTextOrder, withSigla } from '../../../src/ui/marks/with-sigla.ts';
import type { OverlayModel } from '../../../src/ui/overlay-model.ts';
import { markOf } from '../../support/marks.ts';

const at = (base: string, number: number, start: number) =>
  markOf({ id: `${number}`, base, number, span: { start, end: start + 5 } });

function numbersOf(marks: readonly ReturnType<typeof at>[]): string[] {
  const ids = [...new Set(marks.map(({ base }) => base))];
  const bases = ids.map((id) => ({ knowledgeBase: { id }, recognition: null, article: null }));
  // Only bases and marks are looked at.
  const model = { bases, marks } as unknown as OverlayModel;
  return inTextOrder(withSigla(model).marks).map(numberOf);
}

describe('numbers in the margin', () => {
  test('of one base stand alone, in the order of its article', () => {
    expect(numbersOf([at('ours', 1, 30), at('ours', 2, 10)])).toEqual(['1', '2']);
  });

  test('of several come in the order of the text, ours first on the same words', () => {
    const ours = [at('ours', 1, 10), at('ours', 2, 50)];
    const theirs = [at('added:a', 1, 10), at('added:a', 2, 20)];
    const others = [at('added:b', 1, 20)];
    expect(numbersOf([...ours, ...theirs, ...others])).toEqual(['1', 'B1', 'B2', 'C1', '2']);
  });

  test('have a letter for each of fifty bases', () => {
    const marks = Array.from({ length: 51 }, (_, index) => at(`added:${index}`, 1, index));
    const numbers = numbersOf(marks);
    expect(new Set(numbers).size).toBe(51);
    expect(numbers.slice(24, 28)).toEqual(['Y1', 'Z1', 'AA1', 'BB1']);
  });
});
