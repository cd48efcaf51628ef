import { describe, expect, test } from 'vitest';
import { drawInOrder } from '../../../src/extension/pages/draw-in-order.ts';

describe('what was read for a page', () => {
  test('is not drawn where something that was read later is on it', () => {
    const begin = drawInOrder();
    const page: string[] = [];
    const first = begin();
    const second = begin();
    second(() => page.push('second'));
    first(() => page.push('first'));
    expect(page).toEqual(['second']);
  });

  test('is drawn in the order of reading, also where a later reading fails', () => {
    const begin = drawInOrder();
    const page: string[] = [];
    const first = begin();
    begin();
    const third = begin();
    first(() => page.push('first'));
    third(() => page.push('third'));
    expect(page).toEqual(['first', 'third']);
  });
});
