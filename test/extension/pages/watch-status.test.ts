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

/** A page that gives these answers one after the other, and tells of a change before each but the first. */
async function watch(
  answers: readonly (PageStatus | null)[],
  { on = true, started = true }: { on?: boolean; started?: boolean } = {},
) {
  let asked = 0;
  const told: PageStatus[] = [];
  const watching = watchStatus({
    ask: async () => answers[Math.min(asked++, answers.length - 1)] ?? null,
    changes: {
      next: () =>
        new Promise((resolve) => {
          if (asked < answers.length - 1) setTimeout(resolve, 10);
        }),
    },
    on,
    started,
    onReport: async (report) => void told.push(report),
  });
  await vi.runAllTimersAsync();
  return { last: await watching, asked, told };
}

test.each([
  ['found something', [LOOKING, LOOKING, FOUND, NOTHING], FOUND, 3, [FOUND]],
  ['left without a word, having found nothing', [null, FOUND], null, 1, []],
  ['left after it said that it was looking', [LOOKING, null, FOUND], null, 2, []],
  ['switched off', [OFF, FOUND], OFF, 1, [OFF]],
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

test('a page that tells of no change is asked once, and given up in the end', async () => {
  const seen = await watch([null], { started: false });
  expect(seen).toEqual({ last: null, asked: 1, told: [] });
});

test('a change that comes while the page answers is not missed', async () => {
  let answer: (status: PageStatus) => void = () => undefined;
  let tell: () => void = () => undefined;
  const asks: Promise<PageStatus>[] = [
    new Promise((resolve) => {
      answer = resolve;
    }),
    Promise.resolve(FOUND),
  ];
  const watching = watchStatus({
    ask: () => asks.shift() ?? Promise.resolve(null),
    changes: {
      next: () =>
        new Promise((resolve) => {
          tell = resolve;
        }),
    },
    on: true,
    started: true,
    onReport: async () => undefined,
  });
  tell();
  answer(LOOKING);
  await vi.advanceTimersByTimeAsync(1);
  expect(await watching).toEqual(FOUND);
});
