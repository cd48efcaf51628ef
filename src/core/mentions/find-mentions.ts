import type { EventMentions, MentionRule } from '../model/event.ts';
import { runToEnd } from '../run-to-end.ts';
import type { Mention } from './mention.ts';
import { findPhrases, type Hit, indexPhrases, type PhraseIndex } from './phrase-hits.ts';
import { lengthOf, windowsWithAll } from './windows.ts';
import { readWords, type Word } from './words.ts';
import { yearsAllow } from './years.ts';

export interface FindMentionsOptions {
  /** The page's year of publication, where known: it dates a mention that names no year, and rules out later events. */
  readonly publishedYear: number | null;
}

interface Candidate extends Hit {
  readonly event: string;
  readonly length: number;
}

interface Reading {
  readonly words: readonly Word[];
  readonly hits: ReadonlyMap<string, readonly Hit[]>;
  readonly publishedYear: number | null;
}

export interface MentionFinder {
  /**
   * Where `text` speaks of the events: each event at most once, at its shortest mention (the first
   * of equals), in the order of the text. Of mentions that overlap the tighter one stays, for its
   * words stand closer together and leave less room for another subject. Paragraphs are parted by
   * blank lines; no mention reaches across one. An event of a later year than the page is none of
   * its mentions.
   */
  find(text: string, options: FindMentionsOptions): Mention[];
  /** The same in steps of a millisecond or two, for a page that must not wait. */
  steps(text: string, options: FindMentionsOptions): Generator<void, Mention[]>;
}

/** Prepares the events that `rules` describe to be found in texts. The first search reads the rules. */
export function createMentionFinder(rules: readonly EventMentions[]): MentionFinder {
  let index: PhraseIndex | null = null;
  function* steps(
    text: string,
    { publishedYear }: FindMentionsOptions,
  ): Generator<void, Mention[]> {
    index ??= yield* indexPhrases(phrasesOf(rules));
    const words = yield* readWords(text);
    const hits = yield* findPhrases(words, index);
    const reading = { words, hits, publishedYear };
    const candidates: Candidate[] = [];
    for (const mentions of rules) {
      if (publishedYear !== null && mentions.year > publishedYear) continue;
      candidates.push(...candidatesFor(mentions, reading));
      yield;
    }

    return tightestFirst(candidates)
      .sort((a, b) => a.first - b.first)
      .map(({ event, first, last }) => ({
        event,
        span: { start: words[first]?.span.start ?? 0, end: words[last]?.span.end ?? 0 },
      }));
  }
  return { steps, find: (text, options) => runToEnd(steps(text, options)) };
}

function phrasesOf(rules: readonly EventMentions[]): Set<string> {
  return new Set(rules.flatMap((mentions) => mentions.rules.flatMap((rule) => rule.all.flat())));
}

function candidatesFor({ event, rules }: EventMentions, reading: Reading): Candidate[] {
  return rules.flatMap((rule) =>
    windowsOf(rule, reading).map((window) => ({
      ...window,
      event,
      length: lengthOf(window, reading.words),
    })),
  );
}

function windowsOf(rule: MentionRule, { words, hits, publishedYear }: Reading): Hit[] {
  const groups: Hit[][] = [];
  for (const alternatives of rule.all) {
    const group = alternatives.flatMap((phrase) => hits.get(phrase) ?? []);
    // Most rules end here: a page names few events.
    if (group.length === 0) return [];
    groups.push(group.sort((a, b) => a.first - b.first));
  }
  return windowsWithAll(groups, words, rule.within).filter((window) =>
    yearsAllow(rule.years, window, words, publishedYear),
  );
}

function tightestFirst(candidates: Candidate[]): Candidate[] {
  const taken = new Uint8Array(Math.max(0, ...candidates.map(({ last }) => last)) + 1);
  const named = new Set<string>();
  candidates.sort((a, b) => a.length - b.length || a.first - b.first);
  return candidates.filter(({ event, first, last }) => {
    if (named.has(event) || taken.subarray(first, last + 1).includes(1)) return false;
    named.add(event);
    taken.fill(1, first, last + 1);
    return true;
  });
}
