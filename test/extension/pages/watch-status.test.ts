import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageStatus } from '../../../src/extension/messages.ts';
import { watchStatus } from '../../../src/extension/pages/watch-status.ts';

const LOOKING: PageStatus = {
  frame: 0,
  on: true,
  looked: false,
  recognition: null,
  isArticle: false,
  notes: 0,
  forecasts: 0,
  missing: 0,
  altered: 0,
  mentions: 0,
  asOf: '2026-11-25',
  faults: {},
  added: [],
};
const NOTHING = { ...LOOKING, looked: true };
const FOUND = { ...NOTHING, isArticle: true, notes: 81 };
const OFF = { ...LOOKING, on: false };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A page that gives these answers one after the other, and the last one for ever. */
async function watch(
  answers: readonly (PageStatus | null)[],
  { on = true, started = true }: { on?: boolean; started?: boolean } = {},
) {
  let asked = 0;
  const told: PageStatus[] = [];
  const watching = watchStatus({
    ask: async () => answers[Math.min(asked++, answers.length - 1)] ?? null,
    on,
    started,
    onReport: async (report) => void told.push(report),
  });
  await vi.runAllTimersAsync();
  return { last: await watching, asked, told };
}

test.each([
  ['found something', [LOOKING, LOOKING, FOUND], FOUND, 3, [FOUND]],
  ['left without a word, having found nothing', [null], null, 1, []],
  ['left after it said that it was looking', [LOOKING, null], null, 2, []],
  ['switched off', [OFF], OFF, 1, [OFF]],
] as const)('a page that %s is asked no more', async (_, answers, last, asked, told) => {
  const on = last !== OFF;
  expect(await watch(answers, { on })).toEqual({ last, asked, told });
});

test('a page that was looked at and may yet load its text is told of, and asked on', async () => {
  const seen = await watch([NOTHING, NOTHING, FOUND]);
  expect(seen).toEqual({ last: FOUND, asked: 3, told: [NOTHING, FOUND] });
});

test('a page on which nothing of ours was started yet may still be loading', async () => {
  const seen = await watch([null, null, LOOKING, FOUND], { started: false });
  expect(seen).toEqual({ last: FOUND, asked: 4, told: [FOUND] });
});

test('a page that never answers is given up', async () => {
  const { last, asked } = await watch([null], { started: false });
  expect(last).toBeNull();
  expect(asked).toBeGreaterThan(10);
});
