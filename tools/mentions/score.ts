import { createMentionFinder } from '../../src/core/mentions/find-mentions.ts';
import type { MentionPart } from '../../src/core/mentions/mention-part.ts';
import type { Labelled } from './labelled.ts';

/** How much of a text's own date the page gives. */
export type DateForm = 'day' | 'year' | 'none';

/** What was found in one text. */
export interface Scored {
  readonly labelled: Labelled;
  readonly found: readonly string[];
}

export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Finds in each text the events of `part`; what it names of another base can't be found, and does not count. */
export function scoreTexts(
  texts: readonly Labelled[],
  part: MentionPart,
  form: DateForm,
): Scored[] {
  const finder = createMentionFinder(part);
  const known = new Set(part.profiles.map(({ event }) => event));
  return texts.map((one) => {
    const labelled = { ...one, events: one.events.filter((event) => known.has(event)) };
    const found = finder.find(labelled.text, { published: datedAs(labelled.date, form) });
    return { labelled, found: found.map(({ event }) => event) };
  });
}

function datedAs(date: string, form: DateForm): string | null {
  if (form === 'none' || date === '') return null;
  return form === 'year' ? date.slice(0, 4) : date;
}

/** Counts events over all that was labelled: found and right, found and wrong, labelled and missed. */
export function sumUp(scored: readonly Scored[]): Score {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { labelled, found } of scored) {
    const hits = found.filter((event) => labelled.events.includes(event)).length;
    right += hits;
    wrong += found.length - hits;
    missed += labelled.events.length - hits;
  }
  return { right, wrong, missed };
}

/** Null where nothing was found, or nothing was there to be found. */
export function precisionOf({ right, wrong }: Score): number | null {
  return right + wrong === 0 ? null : right / (right + wrong);
}

/** The share of labelled events that were found; null where none are labelled. */
export function recallOf({ right, missed }: Score): number | null {
  return right + missed === 0 ? null : right / (right + missed);
}
