import type { MarkTarget } from '../model/mark.ts';
import { runToEnd } from '../run-to-end.ts';
import type { FoldedWord } from '../text/folded-word.ts';
import { createFolder, type Folder } from '../text/folder.ts';
import { findQuotations } from '../text/quotations.ts';
import { createWordReader, type WordReader } from '../text/word-reader.ts';
import { type CandidateLists, isSupported } from './candidate.ts';
import { ClaimPattern } from './claim-pattern.ts';
import { judgeAligned, judgeSame } from './judge/judge.ts';
import type { ApproximateSearcher, MakeApproximateSearch } from './late-search.ts';
import { isBound, type Match } from './match.ts';
import { createPage, type Page } from './page.ts';
import { SharedWords } from './pattern-words.ts';
import type { PreparedClaims } from './prepared-claims.ts';
import { resolve } from './resolve/resolve.ts';
import { AnchorIndex } from './search/anchor-index.ts';
import { Vocabulary } from './search/vocabulary.ts';

/** Words looked up between two yields. */
const WORDS_A_STEP = 8192;
/** A claim that a page repeats more often than this is nowhere in particular. */
const MOST_CANDIDATES = 64;

export interface Matcher {
  readonly claims: readonly MarkTarget[];
  /** A match for each claim, in the claims' order. Never throws. */
  match(text: string): Match[];
  /** The same in steps of a millisecond or two at most, for a page that must not wait. */
  steps(text: string): Generator<void, Match[]>;
}

/**
 * A matcher for `claims`, in the order of their article, which `prepared` was made of. The cost of a search grows
 * with the text; claims cost only where they are found, or where words like theirs stand.
 * `approximateSearch` is asked for where claims do not stand unchanged in their context; without it
 * (null) only what is unchanged is found.
 */
export function createMatcher(
  claims: readonly MarkTarget[],
  prepared: PreparedClaims,
  approximateSearch: () => MakeApproximateSearch | null,
): Matcher {
  const reader = createWordReader();
  const folder = createFolder();
  const folded: FoldedWord[] = [];
  const vocabulary = new Vocabulary();
  const patterns = patternsOf(claims, prepared, { reader, folder, vocabulary });
  const anchors = new AnchorIndex(patterns, vocabulary.size);
  let approximate: ApproximateSearcher | null = null;

  function* preparePage(text: string): Generator<void, Page> {
    const words = yield* reader.steps(text);
    const ids = new Int32Array(words.length);
    for (let from = 0; from < words.length; from += WORDS_A_STEP) {
      vocabulary.look(words.hashes, from, Math.min(words.length, from + WORDS_A_STEP), ids);
      if (from > 0) yield;
    }
    return createPage(text, words, ids, findQuotations(text, words.quoteMarks), folder, folded);
  }

  function* findUnchanged(page: Page): Generator<void, CandidateLists> {
    const found: CandidateLists = new Array(patterns.length).fill(undefined);
    for (let from = 0; from < page.words.length; from += WORDS_A_STEP) {
      const to = Math.min(page.words.length, from + WORDS_A_STEP);
      anchors.search(page.ids, from, to, (claim, first) => {
        const pattern = patterns[claim];
        const candidates = found[claim];
        if (pattern === undefined) return;
        if (candidates === undefined) found[claim] = [judgeSame(pattern, page, first)];
        else if (candidates.length < MOST_CANDIDATES)
          candidates.push(judgeSame(pattern, page, first));
      });
      yield;
    }
    return found;
  }

  function* steps(text: string): Generator<void, Match[]> {
    const page = yield* preparePage(text);
    const found = yield* findUnchanged(page);
    const isOpen = new Uint8Array(patterns.length);
    for (const { index, words } of patterns) {
      const isSettled = found[index]?.some(
        (candidate) => isBound(candidate) && isSupported(candidate),
      );
      isOpen[index] = Number(!isSettled && words.ids.length > 0);
    }
    // Claims that stand nowhere unchanged in their own context.
    if (isOpen.includes(1)) {
      approximate ??= approximateSearch()?.(patterns, vocabulary.size, judgeAligned) ?? null;
      if (approximate) yield* approximate.search(page, isOpen, found);
    }
    return yield* resolve(patterns, found, page);
  }

  return {
    claims,
    steps,
    match: (text) => runToEnd(steps(text)),
  };
}

interface Tools {
  readonly reader: WordReader;
  readonly folder: Folder;
  readonly vocabulary: Vocabulary;
}

/** One reading for all claims: their words are in one text. */
function patternsOf(
  claims: readonly MarkTarget[],
  { text, spans, denials }: PreparedClaims,
  { reader, folder, vocabulary }: Tools,
): ClaimPattern[] {
  const list = reader.read(text);
  const ids = new Int32Array(list.length);
  for (let at = 0; at < list.length; at++) ids[at] = vocabulary.learn(list.hashes[at] ?? 0);
  const shared = new SharedWords(text, list, ids, folder);
  let start = 0;
  return spans.flatMap((span, index) => {
    start += span[0];
    const claim = claims[index];
    if (claim === undefined) return [];
    return [
      new ClaimPattern({
        claim,
        index,
        shared,
        start,
        span,
        denials: denials[index] ?? '',
      }),
    ];
  });
}
