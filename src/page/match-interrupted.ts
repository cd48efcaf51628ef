import { saysNo } from '../core/matching/judge/denials.ts';
import type { Match } from '../core/matching/match.ts';
import { isBound } from '../core/matching/match.ts';
import type { Matcher } from '../core/matching/matcher.ts';
import type { ArticleFingerprint } from '../core/recognition/fingerprint.ts';
import { plainWords } from '../core/recognition/plain-words.ts';
import { shinglesOf } from '../core/recognition/shingles.ts';
import type { Span } from '../core/span.ts';
import type { TextQuoteSelector } from '../core/text-quote-selector.ts';
import { findAsides } from './asides.ts';
import { findInterruptions, type Interruption, interruptionsOf } from './interruptions.ts';
import type { MatchInterrupted } from './late-parts.ts';
import type { PageText } from './page-text.ts';
import { type ReducedText, without } from './reduced-text.ts';

/** How many words at the end of a block show that the article continues in the block next to it. */
const FEW = 3;

/** Matches again without what interrupts the text. Most pages never need it, so it is loaded on demand. */
export const matchInterrupted: MatchInterrupted = function* (matcher, text, first, fingerprint) {
  const asides = yield* findAsides(text);
  const found = yield* findInterruptions(text.text, wordsKnown(matcher.claims, fingerprint));
  const blocks = interruptionsOf(text.text, found, asides);
  if (blocks.length === 0) return { matches: first, text };
  const reduced = without(text, blocks);
  const second = yield* matcher.steps(reduced.text);
  const { matches, skipped } = joinOver(first, second, {
    whole: text,
    reduced,
    blocks,
    claims: matcher.claims,
  });
  return { matches, text: text.skipping(skipped) };
};

/** Tells whether words are the article's: by its fingerprint, which is a sample, or by the context of claims. */
function wordsKnown(
  claims: Matcher['claims'],
  { shingles }: ArticleFingerprint,
): (words: string) => boolean {
  const sampled = new Set(shingles);
  const around = claims
    .map(({ selector: { prefix = '', exact, suffix = '' } }) =>
      plainWords(`${prefix}${exact}${suffix}`).join(' '),
    )
    .join(' | ');
  return (given) => {
    const words = plainWords(given);
    if (shinglesOf(words).some((shingle) => sampled.has(shingle))) return true;
    const ends = [words.slice(0, FEW), words.slice(-FEW)];
    return words.length >= FEW && ends.some((end) => around.includes(end.join(' ')));
  };
}

interface Texts {
  readonly claims: Matcher['claims'];
  readonly whole: PageText;
  readonly reduced: ReducedText;
  readonly blocks: readonly Interruption[];
}

/**
 * Takes from `second`, found in a text without `blocks`, what was not anchored with them: the words of a
 * claim that are the claim's own, letter for letter but for typography, on both sides of a block.
 */
function joinOver(
  first: readonly Match[],
  second: readonly Match[],
  texts: Texts,
): { readonly matches: readonly Match[]; readonly skipped: readonly Span[] } {
  const skipped = new Set<Span>();
  const { claims } = texts;
  const matches = first.map((match, index) => {
    const other = second[index];
    const claim = claims[index];
    const isSame = other?.status === 'exact' || other?.status === 'same-after-folding';
    if (isBound(match) || !isSame || !other.span || !claim) return match;
    const { wholeOf } = texts.reduced;
    const span = {
      start: wholeOf(other.span.start),
      end: wholeOf(other.span.end - 1) + 1,
    };
    const between = texts.blocks.filter(({ start, end }) => span.start < start && end < span.end);
    if (between.some((block) => isFragment(block, texts))) return match;
    if (between.length === 0 && !isBesideOther(other, claim.selector, { ...texts, span }))
      return match;
    for (const block of between) skipped.add(block);
    return { ...other, span };
  });
  return { matches, skipped: texts.blocks.filter((block) => skipped.has(block)) };
}

/** A few words that negate may be the author's own, set apart. */
function isFragment(block: Interruption, { whole }: Texts): boolean {
  const words = whole.text.slice(block.start, block.end);
  return !block.isAside && words.trim().split(/\s+/).length <= 4 && saysNo(words);
}

/** True if the text right before or after a claim in the whole text says nothing about it. */
function isBesideOther(
  { evidence }: Match,
  { prefix = '', suffix = '' }: TextQuoteSelector,
  { span, whole, blocks }: Texts & { readonly span: Span },
): boolean {
  const { prefix: before, suffix: after, order } = evidence;
  const isKnown = order && (before || after) && (before || !prefix) && (after || !suffix);
  const isNextTo = (from: number, to: number) =>
    from <= to && to - from < 8 && !/[\p{L}\p{N}]/u.test(whole.text.slice(from, to));
  return blocks.some(({ start, end, isAside }) => {
    if (!isNextTo(end, span.start) && !isNextTo(span.end, start)) return false;
    const words = whole.text.slice(start, end);
    // A button says nothing, nor does a pager or a counter, though it is a number.
    if (isAside || !/\p{L}/u.test(words)) return true;
    // Nor does a block between the claim and its own context, unless it negates.
    return isKnown && !saysNo(words);
  });
}
