import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LookSchedule } from '../../src/page/look-schedule.ts';

/** Milliseconds from the start at which a look began. */
let looks: number[];
let schedule: LookSchedule;
/** Milliseconds that a look takes. */
let cost: number;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  looks = [];
  cost = 20;
  const start = performance.now();
  schedule = new LookSchedule(async () => {
    looks.push(Math.round(performance.now() - start));
    await pass(cost);
    return cost;
  });
});
afterEach(() => {
  schedule.end();
  vi.useRealTimers();
});

const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('a page is looked at when it rests', async () => {
  schedule.atRest();
  await later(200);
  schedule.atRest();
  await later(299);
  expect(looks).toEqual([]);
  await later(1);
  expect(looks).toEqual([500]);
});

test('a page that never rests is looked at for one hundredth of the time', async () => {
  for (let at = 0; at < 10_000; at += 100) {
    schedule.atRest();
    await later(100);
  }
  expect(looks).toHaveLength(4);
  expect(looks[0]).toBeLessThanOrEqual(2_100);
  const waits = looks.slice(1).map((at, index) => at - (looks[index] ?? 0));
  expect(waits.filter((ms) => ms < cost + 100 * cost)).toEqual([]);
});

test('words that are waited for are looked at soon, on credit', async () => {
  schedule.soon();
  await later(60);
  expect(looks).toEqual([60]);
  await later(140);
  schedule.soon();
  await later(100);
  expect(looks).toEqual([60, 260]);
});

test('without credit they come ten times as long after a look as it took, whatever else changes', async () => {
  cost = 700;
  schedule.soon();
  await later(1_000);
  expect(looks).toEqual([60]);
  schedule.soon();
  for (let at = 1_000; at < 7_800; at += 100) {
    await later(100);
    schedule.atRest();
  }
  expect(looks).toEqual([60, 60 + 700 + 7_000]);
});

test('words that came while it was looking are looked at afterwards', async () => {
  schedule.soon();
  await later(70);
  schedule.soon();
  await later(100);
  expect(looks).toEqual([60, 140]);
});

test('after its end nothing is looked at', async () => {
  schedule.soon();
  schedule.end();
  schedule.atRest();
  await later(10_000);
  expect(looks).toEqual([]);
});
