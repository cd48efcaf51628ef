import { expect, test, vi } from 'vitest';
import { createFaultLog } from '../../src/extension/content/fault-log.ts';

test('faults are counted by their code, and the first of each is logged', () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const log = createFaultLog();
  for (const code of ['note', 'note', 'chip'] as const) log.report(code, new Error('once'));
  expect(log.counts()).toEqual({ note: 2, chip: 1 });
  expect(logged).toHaveBeenCalledTimes(2);
  logged.mockRestore();
});
