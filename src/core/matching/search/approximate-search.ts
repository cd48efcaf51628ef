import type { Lexicon } from '../../lexicon/lexicon.ts';
import { CharacterTable } from '../../text/character-table.ts';
import type { CandidateLists } from '../candidate.ts';
import type { ClaimPattern } from '../claim-pattern.ts';
import { mostCost } from '../judge/cost.ts';
import type { ApproximateSearcher, JudgeAligned } from '../late-search.ts';
import type { Page } from '../page.ts';
import { WordAligner } from './align-words.ts';
import { PieceIndex } from './piece-index.ts';
import { SeedIndex } from './seed-index.ts';
import { StartVotes } from './start-votes.ts';
import { walkWords } from './walk-words.ts';

/** Words looked up, claims added, and words compared between two yields. */
const WORDS_A_STEP = 8192;
const CLAIMS_A_STEP = 200;
const LOST_A_STEP = 50;
const COMPARISONS_A_STEP = 4000;
/** What it takes to rank a claim's candidates, in comparisons. */
const RANKING = 10;
/** Two guesses so many words apart are looked at in one window. */
const SAME_START = 3;

/** Searches for claims whose words are not there unchanged. What it needs of the claims is made when first needed. */
export class ApproximateSearch implements ApproximateSearcher {
  private seeds: SeedIndex | null = null;
  private readonly aligner: WordAligner;
  private readonly table = new CharacterTable();

  constructor(
    private readonly patterns: readonly ClaimPattern[],
    private readonly vocabularySize: number,
    private readonly lexicon: Lexicon,
    private readonly judge: JudgeAligned,
  ) {
    this.aligner = new WordAligner(lexicon);
  }

  /** Adds to `found` the candidates for the claims whose entry in `isOpen` is 1. */
  *search(page: Page, isOpen: Uint8Array, found: CandidateLists): Generator<void, void> {
    const seeds = yield* this.prepare();
    const votes = new StartVotes(isOpen);
    for (let from = 0; from < page.words.length; from += WORDS_A_STEP) {
      seeds.count(page.ids, from, Math.min(page.words.length, from + WORDS_A_STEP), votes);
      yield;
    }
    yield* this.lookAt(page, votes, isOpen, found);
    const isLost = isOpen.map((open, index) => (found[index]?.length ? 0 : open));
    if (isLost.includes(1)) yield* this.searchLost(page, isLost, found);
  }

  /** Searches for claims that no two intact words give away. */
  private *searchLost(
    page: Page,
    isLost: Uint8Array,
    found: CandidateLists,
  ): Generator<void, void> {
    const lost = this.patterns.filter(({ index }) => isLost[index] === 1);
    const pieces = new PieceIndex(
      lost.reduce((sum, { words }) => sum + words.ids.length + 8, 0),
      this.table,
    );
    for (const [count, pattern] of lost.entries()) {
      pieces.add(pattern);
      if (count % LOST_A_STEP === LOST_A_STEP - 1) yield;
    }
    const votes = new StartVotes(isLost);
    yield;
    const { length } = page.words;
    for (let from = 0; from < length; from += WORDS_A_STEP) {
      pieces.note(page, from, Math.min(length, from + WORDS_A_STEP));
      yield;
    }
    for (let from = 0; from < pieces.length; from += WORDS_A_STEP) {
      pieces.count(from, Math.min(pieces.length, from + WORDS_A_STEP), length, votes);
      yield;
    }
    yield* this.lookAt(page, votes, isLost, found);
  }

  private *prepare(): Generator<void, SeedIndex> {
    if (this.seeds !== null) return this.seeds;
    let pairs = 0;
    for (const { words } of this.patterns) pairs += (words.ids.length + 8) * 2;
    const seeds = new SeedIndex(pairs, this.vocabularySize);
    for (const pattern of this.patterns) {
      seeds.add(pattern);
      if (pattern.index % CLAIMS_A_STEP === CLAIMS_A_STEP - 1) yield;
    }
    this.seeds = seeds;
    return seeds;
  }

  private *lookAt(
    page: Page,
    votes: StartVotes,
    isOpen: Uint8Array,
    found: CandidateLists,
  ): Generator<void, void> {
    let comparisons = 0;
    for (const pattern of this.patterns) {
      if (isOpen[pattern.index] !== 1) continue;
      const seen: number[] = [];
      comparisons += RANKING;
      for (const at of votes.startsOf(pattern.index)) {
        if (seen.some((other) => Math.abs(other - at) <= SAME_START)) continue;
        seen.push(at);
        comparisons += this.alignAt(pattern, page, at, found);
      }
      if (comparisons < COMPARISONS_A_STEP) continue;
      comparisons = 0;
      yield;
    }
  }

  /** Adds what is found about the word `at`. Returns how many words were compared for it, at the most. */
  private alignAt(pattern: ClaimPattern, page: Page, at: number, found: CandidateLists): number {
    const count = pattern.words.ids.length;
    const walked = walkWords(pattern, page, at, this.lexicon);
    const slack = 3 + (count >> 2);
    const from = Math.max(0, at - slack);
    const to = Math.min(page.words.length, at + count + slack);
    if (to <= from) return 1;
    const limit = mostCost(pattern);
    const alignment = walked ?? this.aligner.align(pattern, page, { from, to, limit });
    const compared = walked === null ? count * 2 * slack : count * 4;
    if (alignment === null || alignment.cost === 0) return compared;
    const { first, last } = alignment;
    const candidates = found[pattern.index] ?? [];
    found[pattern.index] = candidates;
    if (candidates.some((known) => known.first <= last && known.last >= first)) return compared;
    const candidate = this.judge(pattern, page, alignment);
    if (candidate !== null) candidates.push(candidate);
    return compared;
  }
}
