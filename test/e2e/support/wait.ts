import { setTimeout as sleep } from 'node:timers/promises';

/** Asks until the answer is neither null nor false. Throws after twenty seconds, saying what was awaited. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | false>,
  limit = 20_000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${limit} ms in vain: ${what}`);
    await sleep(50);
  }
}
