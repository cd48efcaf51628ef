import { logError } from '../../core/log.ts';
import type { FaultCode, FaultCounts } from '../../core/model/fault.ts';

export interface FaultLog {
  report(code: FaultCode, error: unknown): void;
  counts(): FaultCounts;
}

/** Counts what fails on one page, and logs the first of each kind: a surface may fail in every frame. */
export function createFaultLog(): FaultLog {
  const counts = new Map<FaultCode, number>();
  return {
    report(code, error) {
      const before = counts.get(code) ?? 0;
      counts.set(code, before + 1);
      if (before === 0) logError(error, `fault in ${code}.`);
    },
    counts: () => Object.fromEntries(counts),
  };
}
