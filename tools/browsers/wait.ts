import { setTimeout as sleep } from 'node:timers/promises';

const FIRST_PAUSE_MS = 25;
const LONGEST_PAUSE_MS = 200;

/**
 * Asks until the answer is neither null nor false, ever less often: each question costs the browser
 * time that what is awaited needs. Throws after twenty seconds, saying what was awaited.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | false>,
  limit = 20_000,
): Promise<T> {
  const end = Date.now() + limit;
  let pause = FIRST_PAUSE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${limit} ms in vain: ${what}`);
    await sleep(pause);
    pause = Math.min(pause * 1.3, LONGEST_PAUSE_MS);
  }
}

/** Asks until two answers in a row are the same: what moves is not where it was seen when it is pressed. */
export function untilStill<T extends object>(
  what: string,
  ask: () => Promise<T | null>,
): Promise<T> {
  let last = '';
  return until(what, async () => {
    const answer = await ask();
    const seen = JSON.stringify(answer);
    if (seen === last) return answer;
    last = seen;
    return null;
  });
}
