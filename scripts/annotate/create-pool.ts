import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { failure } from './annotate-record.ts';
import type { Known } from './known.ts';
import type { PageRecord, PageResult } from './page-record.ts';

/** A page that takes longer is given up, for it would hold up all that come after it. */
const LONGEST_MS = 120_000;
/** What a thread may use; a page that needs more ends its thread, and the next one goes on. */
const MOST_MEMORY_MB = 1024;
/**
 * What of it may hold new objects. V8 lets that grow to tens of megabytes a thread, most of it waiting to be swept;
 * with this much, pages took no more processor time (docs/at-scale.md).
 */
const MOST_NEW_MB = 6;

export interface Pool {
  /** Pages to hand in at a time, so that no thread waits. */
  readonly width: number;
  run(record: PageRecord): Promise<PageResult>;
  close(): Promise<void>;
}

/** Threads over the machine's cores, each with what the extension knows. */
export function createPool(known: Known): Pool {
  const threads = availableParallelism();
  const pool = new Tinypool({
    filename: new URL('./thread.mjs', import.meta.url).href,
    name: 'look',
    minThreads: threads,
    maxThreads: threads,
    workerData: known,
    resourceLimits: {
      maxOldGenerationSizeMb: MOST_MEMORY_MB,
      maxYoungGenerationSizeMb: MOST_NEW_MB,
    },
  });
  return {
    width: threads * 4,
    run: async (record) => {
      try {
        return await pool.run(record, { signal: AbortSignal.timeout(LONGEST_MS) });
      } catch (error) {
        return failure(record.source, error instanceof Error ? error.message : String(error));
      }
    },
    close: () => pool.destroy(),
  };
}
