import { expect, test } from 'vitest';
import {
  edgeAfterKey,
  edgeMonth,
  moveEdge,
  moveWindow,
} from '../../../src/ui/panel/timeline/time-window.ts';
import { isSameWindow, windowChoices } from '../../../src/ui/panel/timeline/window-choices.ts';

const DOMAIN = { start: 2015, end: 2027 };

test.each([
  ['ArrowRight', 2017, '2017-02'],
  ['ArrowLeft', 2017, '2016-12'],
  ['PageUp', 2017, '2018-01'],
  ['Home', 2020, '2015-01'],
] as const)('%s moves the first month that is listed', (key, year, month) => {
  const moved = edgeAfterKey(key, year, DOMAIN);
  const window = moveEdge({ start: year, end: 2026 }, 'start', moved ?? 0, DOMAIN);
  expect(edgeMonth(window, 'start')).toBe(month);
});

test('a key that is not for sliders moves nothing', () => {
  expect(edgeAfterKey('a', 2017, DOMAIN)).toBeNull();
});

test('the first month never passes the last one', () => {
  const window = moveEdge({ start: 2016, end: 2018 }, 'start', 2025, DOMAIN);
  expect(edgeMonth(window, 'start')).toBe('2017-12');
});

test.each([
  ['as far as it is asked to', 1, { start: 2017, end: 2019 }],
  ['no further than the first year', -9, { start: 2015, end: 2017 }],
  ['no further than the last year', 99, { start: 2025, end: 2027 }],
])('the window moves %s and keeps its length', (_, by, moved) => {
  expect(moveWindow({ start: 2016, end: 2018 }, by, DOMAIN)).toEqual(moved);
});

test('one press shows the years up to the article, what came since, or all', () => {
  expect(windowChoices(DOMAIN, 2017.095)).toEqual([
    { name: 'before', window: { start: 2015, end: 2018 } },
    { name: 'after', window: { start: 2017 + 1 / 12, end: 2027 } },
    { name: 'all', window: DOMAIN },
  ]);
});

test.each([
  ['where there is no article', null],
  ['where it stands outside of the years', 2014],
])('all years are the only choice %s', (_, article) => {
  expect(windowChoices(DOMAIN, article)).toEqual([{ name: 'all', window: DOMAIN }]);
});

test('windows are the same when they show the same months', () => {
  expect(isSameWindow({ start: 2017 + 1 / 12, end: 2018 }, { start: 2017.0833, end: 2018 })).toBe(
    true,
  );
  expect(isSameWindow({ start: 2017 + 1 / 12, end: 2018 }, { start: 2017, end: 2018 })).toBe(false);
});
