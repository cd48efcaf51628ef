import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/core/mentions/passage.ts';
import { weekday } from '../../../src/core/mentions/weekday.ts';

// 20 February 2017, a Monday.
const MONDAY = Date.UTC(2017, 1, 20) / 86_400_000;

function passage(...weekdays: number[]): Passage {
  return { terms: new Map(), dates: [], weekdays, isLatin: true, around: new Set(), page: null };
}

describe('weekday', () => {
  it('agrees where the event was on a day that the passage names', () => {
    expect(weekday({ first: MONDAY, last: MONDAY }, passage(1))).toEqual({ 'weekday agrees': 1 });
  });

  it('differs where it was on none of them', () => {
    expect(weekday({ first: MONDAY, last: MONDAY }, passage(2, 4))).toEqual({
      'weekday differs': 1,
    });
  });

  it('looks at each day of an event of two days', () => {
    const event = { first: MONDAY, last: MONDAY + 1 };
    expect(weekday(event, passage(2))).toEqual({ 'weekday agrees': 1 });
  });

  it('says nothing of a passage without one, or of an event of a week', () => {
    expect(weekday({ first: MONDAY, last: MONDAY }, passage())).toEqual({});
    expect(weekday({ first: MONDAY, last: MONDAY + 6 }, passage(1))).toEqual({});
  });
});
