import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ClaimTarget } from '../model/claim.ts';
import { createFolder } from '../text/folder.ts';
import { findQuotations } from '../text/quotations.ts';
import { createWordReader } from '../text/word-reader.ts';
import { alignWords } from './align-words.ts';
import { type Candidate, isBound, isSupported } from './candidate.ts';
import { type ClaimPattern, compilePattern } from './claim-pattern.ts';
import { judgeAligned, judgeSame } from './judge.ts';
import type { Match } from './match.ts';
import { createPage, type Page } from './page.ts';
import { resolve } from './resolve.ts';
import { AnchorIndex } from './seed-index.ts';
import { SeedVotes } from './seed-votes.ts';
import { Vocabulary } from './vocabulary.ts';

/** Words looked up, and words aligned, between two yields. */
const WORDS_A_STEP = 8192;
const CELLS_A_STEP = 2000;
const CLAIMS_A_STEP = 200;
/** Two guesses so many words apart are looked at in one window. */
const SAME_PLACE = 3;
/** A claim that a page repeats more often than this is nowhere in particular. */
const MOST_CANDIDATES = 64;

export interface Matcher {
  /** A match for each claim, in the claims' order. Never throws. */
  match(text: string): Match[];
  /** The same in steps of a millisecond or two at most, for a page that must not wait. */
  steps(text: string): Generator<void, Match[]>;
}

/**
 * Prepares `claims`, in the order of their article, to be found in texts. The cost of a search grows
 * with the text; claims cost only where they are found, or where words like theirs stand.
 */
export function createMatcher(claims: readonly ClaimTarget[], lexicon: Lexicon): Matcher {
  const reader = createWordReader();
  const folder = createFolder();
  const vocabulary = new Vocabulary();
  const patterns = claims.map((claim, index) =>
    compilePattern(claim, index, { reader, folder, vocabulary }),
  );
  const anchors = new AnchorIndex(patterns, vocabulary.size);

  function* readPage(text: string): Generator<void, Page> {
    const words = yield* reader.steps(text);
    const ids = new Int32Array(words.length);
    for (let i = 0; i < words.length; i++) {
      ids[i] = vocabulary.idOf(words.hashes[i] ?? 0);
      if (i % WORDS_A_STEP === WORDS_A_STEP - 1) yield;
    }
    return createPage(text, words, ids, findQuotations(text, words.quoteMarks), folder);
  }

  function* findUnchanged(page: Page): Generator<void, Candidate[][]> {
    const found: Candidate[][] = patterns.map(() => []);
    for (let from = 0; from < page.words.length; from += WORDS_A_STEP) {
      const to = Math.min(page.words.length, from + WORDS_A_STEP);
      anchors.search(page.ids, from, to, (claim, first) => {
        const [pattern, places] = [patterns[claim], found[claim]];
        if (pattern === undefined || places === undefined || places.length >= MOST_CANDIDATES)
          return;
        places.push(judgeSame(pattern, page, first));
      });
      yield;
    }
    return found;
  }

  /** Claims that stand nowhere unchanged in their own context. */
  function* findEdited(page: Page, found: readonly Candidate[][]): Generator<void, void> {
    const open = patterns.filter(
      ({ index, words }) =>
        words.ids.length > 0 &&
        !found[index]?.some((place) => isBound(place) && isSupported(place)),
    );
    if (open.length === 0) return;
    const votes = new SeedVotes(vocabulary.size);
    for (const [slot, pattern] of open.entries()) {
      votes.addSeeds(pattern, slot);
      if (slot % CLAIMS_A_STEP === CLAIMS_A_STEP - 1) yield;
    }
    for (let from = 0; from < page.words.length; from += WORDS_A_STEP) {
      votes.count(page.ids, from, Math.min(page.words.length, from + WORDS_A_STEP));
      yield;
    }
    let cells = 0;
    for (const [slot, pattern] of open.entries()) {
      const seen: number[] = [];
      for (const at of votes.placesOf(slot)) {
        if (seen.some((other) => Math.abs(other - at) <= SAME_PLACE)) continue;
        seen.push(at);
        cells += alignAt(pattern, page, at, found[pattern.index] ?? []);
        if (cells < CELLS_A_STEP) continue;
        cells = 0;
        yield;
      }
    }
  }

  /** Adds what is found about the word `at`. Returns how many cells were filled for it. */
  function alignAt(pattern: ClaimPattern, page: Page, at: number, places: Candidate[]): number {
    const count = pattern.words.ids.length;
    const slack = 3 + (count >> 2);
    const from = Math.max(0, at - slack);
    const to = Math.min(page.words.length, at + count + slack);
    if (to <= from) return 0;
    const alignment = alignWords(pattern, page, from, to, lexicon);
    if (alignment === null || alignment.cost === 0) return count * (to - from);
    const place = judgeAligned(pattern, page, alignment);
    const known = places.some(
      ({ first, last }) => first <= alignment.last && last >= alignment.first,
    );
    if (place !== null && !known) places.push(place);
    return count * (to - from);
  }

  function* steps(text: string): Generator<void, Match[]> {
    const page = yield* readPage(text);
    const found = yield* findUnchanged(page);
    yield* findEdited(page, found);
    yield;
    return resolve(patterns, found);
  }

  return {
    steps,
    match(text) {
      const matching = steps(text);
      let step = matching.next();
      while (!step.done) step = matching.next();
      return step.value;
    },
  };
}
