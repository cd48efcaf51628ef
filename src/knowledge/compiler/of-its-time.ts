const SENTENCES = /(?<=[.!?]["'”’»)]*)\s+(?=["'“‘«(]*\p{Lu})/u;
const YEARS = /(?<!\p{N})(?:19|20)\d\d(?!\p{N})/gu;

/**
 * Leaves out of `summary` the sentences that name a year after `last`, the event's last day: they tell
 * what came of it, in words by which later events are known.
 */
export function ofItsTime(summary: string, last: string): string {
  const year = last.slice(0, 4);
  return summary
    .split(SENTENCES)
    .filter((sentence) => [...sentence.matchAll(YEARS)].every(([named]) => named <= year))
    .join(' ');
}
