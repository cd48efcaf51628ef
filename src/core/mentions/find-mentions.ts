import { runToEnd } from '../run-to-end.ts';
import { candidatesOf } from './candidates.ts';
import { createLookup, type Lookup } from './lookup.ts';
import type { Mention, MentionReason } from './mention.ts';
import type { MentionPart } from './mention-part.ts';
import type { Hit } from './phrase-hits.ts';
import { probabilitiesOf } from './probability.ts';
import { type Reading, readForMentions } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { tellMention } from './tell-reason.ts';
import { edtfDays } from './text-date.ts';

export interface FindMentionsOptions {
  /** The page's date in EDTF (a day, month or year), where known: other dates are told from it. */
  readonly published: string | null;
}

export interface MentionFinder {
  /**
   * Where `text` speaks of the events: each event at most once, at its most certain mention, at most
   * `MOST` in all (the most certain ones), in the order of the text, never overlapping. Paragraphs
   * are parted by blank lines; no mention reaches beyond its sentence.
   */
  find(text: string, options: FindMentionsOptions): Mention[];
  /** The same in steps of a millisecond or two, for a page that must not wait. */
  steps(text: string, options: FindMentionsOptions): Generator<void, Mention[]>;
}

/** More marks than these would cover a page rather than explain it. */
export const MOST = 12;

interface Found {
  readonly event: string;
  readonly window: Hit;
  readonly reason: MentionReason;
}

/** Prepares the events of `part` to be found in texts. The first search makes the indexes. */
export function createMentionFinder(part: MentionPart): MentionFinder {
  let lookup: Lookup | null = null;
  function* steps(text: string, { published }: FindMentionsOptions): Generator<void, Mention[]> {
    lookup ??= yield* createLookup(part);
    const page = published === null ? null : edtfDays(published);
    const reading = yield* readForMentions(text, lookup, page);
    const found: Found[] = [];
    for (const [count, sentence] of reading.sentences.entries()) {
      found.push(...mentionsIn(sentence, reading, lookup));
      if (count % 4 === 3) yield;
    }
    return choose(found).map(({ event, window, reason }) => ({
      event,
      span: {
        start: reading.words[window.first]?.span.start ?? 0,
        end: reading.words[window.last]?.span.end ?? 0,
      },
      reason,
    }));
  }
  return { steps, find: (text, options) => runToEnd(steps(text, options)) };
}

function mentionsIn(sentence: Sentence, reading: Reading, lookup: Lookup): Found[] {
  const { weights } = lookup.part;
  const least = reading.page === null ? weights.thresholdUndated : weights.threshold;
  const candidates = candidatesOf(sentence, reading, lookup);
  const probabilities = probabilitiesOf(
    candidates.map(({ features }) => features),
    weights,
  );
  return candidates
    .map((evidence, at) => ({ evidence, probability: probabilities[at] ?? 0 }))
    .filter(({ probability }) => probability >= least)
    .map(({ evidence, probability }) => ({
      event: evidence.profile.event,
      ...tellMention(evidence, sentence, { reading, probability }),
    }));
}

/** The most certain first; each event once, no word twice. */
function choose(found: Found[]): Found[] {
  const chosen: Found[] = [];
  const events = new Set<string>();
  found.sort((a, b) => b.reason.probability - a.reason.probability);
  for (const one of found) {
    if (chosen.length === MOST) break;
    if (events.has(one.event) || chosen.some(({ window }) => overlap(window, one.window))) continue;
    events.add(one.event);
    chosen.push(one);
  }
  return chosen.sort((a, b) => a.window.first - b.window.first);
}

function overlap(a: Hit, b: Hit): boolean {
  return a.first <= b.last && b.first <= a.last;
}
