import { expect, test } from 'vitest';
import type { ClaimKind, Verdict } from '../../../src/core/model/claim.ts';
import { isClaim } from '../../../src/core/model/mark.ts';
import { filterRows } from '../../../src/ui/panel/claims/filter-rows.ts';
import { tabAfterKey } from '../../../src/ui/panel/PanelTabs.tsx';
import { markOf } from '../../support/marks.ts';

const row = (number: number, kind: ClaimKind, verdict: Verdict, exact: string) =>
  markOf({ id: exact, number, kind, verdict, selector: { exact, prefix: '', suffix: '' } });
const ROWS = [
  row(1, 'fact', 'supported', 'Minsk’s “flurry” of statements'),
  row(2, 'forecast', 'open', 'on the brink'),
  row(3, 'loaded-term', 'context', 'Café society'),
].filter(isClaim);

test.each([
  ['words in any order and quotes', { query: "statements minsk's" }, [1]],
  ['a number', { query: '2' }, [2]],
  ['letters without their accents', { query: 'cafe' }, [3]],
  ['terms among opinions', { group: 'opinion' }, [3]],
  ['a verdict', { verdict: 'open' }, [2]],
  ['words that are nowhere', { query: 'nowhere' }, []],
] as const)('a filter finds %s', (_, filter, numbers) => {
  const whole = { group: 'all', verdict: null, query: '', ...filter } as const;
  expect(filterRows(ROWS, new Map(), whole).map(({ number }) => number)).toEqual(numbers);
});

test.each([
  ['ArrowRight', 3, 0],
  ['ArrowLeft', 0, 3],
  ['Home', 2, 0],
  ['End', 0, 3],
  ['a', 1, null],
] as const)('%s at tab %i of four leads to %s', (key, at, next) => {
  expect(tabAfterKey(key, at, 4)).toBe(next);
});
