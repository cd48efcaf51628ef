import { expect, test } from 'vitest';
import { runInSlices } from '../../src/page/slices.ts';

function* work(steps: number, millisecondsEach: number): Generator<void, string> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + millisecondsEach;
    while (performance.now() < until);
    yield;
  }
  return 'done';
}

test('work is cut into slices, and its result comes back', async () => {
  const { result, report } = await runInSlices(work(20, 2), new AbortController().signal);
  expect(result).toBe('done');
  expect(report.slices).toBeGreaterThan(3);
});

test('the page gets its turn between slices', async () => {
  const turns: string[] = [];
  const running = runInSlices(work(20, 2), new AbortController().signal).then(() =>
    turns.push('end'),
  );
  setTimeout(() => turns.push('page'));
  await running;
  expect(turns).toEqual(['page', 'end']);
});

test('aborted work ends with the reason of its signal', async () => {
  const abort = new AbortController();
  const running = runInSlices(work(1_000, 2), abort.signal);
  setTimeout(() => abort.abort(new Error('switched off')));
  await expect(running).rejects.toThrow('switched off');
});
