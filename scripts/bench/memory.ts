import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The most that `work` had in use at its yields, in megabytes above what was in use before. */
export function peakMemory(work: () => Iterable<unknown>): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  const before = inUse();
  let most = before;
  for (const _ of work()) most = Math.max(most, inUse());
  return (Math.max(most, inUse()) - before) / 1e6;
}

function inUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
