import { isBound } from '../core/matching/candidate.ts';
import type { Match } from '../core/matching/match.ts';
import type { ArticleFingerprint } from '../core/recognition/fingerprint.ts';
import { plainWords } from '../core/recognition/plain-words.ts';
import { shinglesOf } from '../core/recognition/shingles.ts';
import type { Span } from '../core/span.ts';
import { PageText, type TextChunk } from './page-text.ts';

/** A caption, an advertisement or a heading has no more characters than this. */
const LONGEST = 400;

/**
 * The blocks that may interrupt the article's sentences: short ones without any of its words, between
 * two blocks that have some.
 */
export function findInterruptions(text: string, { shingles }: ArticleFingerprint): Span[] {
  const known = new Set(shingles);
  const found: Span[] = [];
  let waiting: Span[] = [];
  let hasBegun = false;
  for (const block of blocksOf(text)) {
    const words = text.slice(block.start, block.end);
    if (shinglesOf(plainWords(words)).some((shingle) => known.has(shingle))) {
      if (hasBegun) found.push(...waiting);
      waiting = [];
      hasBegun = true;
    } else if (words.length <= LONGEST) waiting.push(block);
  }
  return found;
}

function blocksOf(text: string): Span[] {
  const blocks: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n\n/g)) {
    if (gap.index > start) blocks.push({ start, end: gap.index });
    start = gap.index + 2;
  }
  if (start < text.length) blocks.push({ start, end: text.length });
  return blocks;
}

/** The text without some of its blocks; what stood on both sides joins. */
export function without(text: PageText, blocks: readonly Span[]): PageText {
  const chunks: TextChunk[] = [];
  let joined = '';
  let block = 0;
  let end = 0;
  for (const chunk of text.chunks) {
    while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= chunk.start) block++;
    const left = blocks[block];
    const isLeft = left && left.start <= chunk.start && chunk.start < left.end;
    if (isLeft) {
      end = -1;
      continue;
    }
    // One space where something was left out, else what stood between the two.
    if (joined !== '') joined += end === -1 ? ' ' : text.text.slice(end, chunk.start);
    chunks.push({ ...chunk, start: joined.length });
    joined += chunk.data;
    end = chunk.start + chunk.data.length;
  }
  return new PageText(text.root, joined, chunks);
}

/**
 * Takes from `second`, found in a text without `blocks`, what was not bound with them: the words of a
 * claim that are the claim's own, letter for letter but for typography, on both sides of a block.
 */
export function joinOver(
  first: readonly Match[],
  second: readonly Match[],
  texts: { readonly whole: PageText; readonly reduced: PageText; readonly blocks: readonly Span[] },
): { readonly matches: readonly Match[]; readonly skipped: readonly Span[] } {
  const skipped = new Set<Span>();
  const matches = first.map((match, index) => {
    const other = second[index];
    const isSame = other?.status === 'exact' || other?.status === 'same-after-folding';
    if (isBound(match) || !isSame || !other.span) return match;
    const span = inWhole(other.span, texts);
    const between = texts.blocks.filter(({ start, end }) => span.start < start && end < span.end);
    if (between.length === 0 && !isBesideCount(span, texts)) return match;
    for (const block of between) skipped.add(block);
    return { ...other, span };
  });
  return { matches, skipped: texts.blocks.filter((block) => skipped.has(block)) };
}

/** A pager or a counter right before or after words says nothing of them, though it is a number. */
function isBesideCount(
  span: Span,
  { whole, blocks }: { readonly whole: PageText; readonly blocks: readonly Span[] },
): boolean {
  return blocks.some(({ start, end }) => {
    const isBeside = Math.abs(span.start - end) <= 2 || Math.abs(start - span.end) <= 2;
    return isBeside && !/\p{L}/u.test(whole.text.slice(start, end));
  });
}

function inWhole(
  { start, end }: Span,
  { whole, reduced }: { readonly whole: PageText; readonly reduced: PageText },
): Span {
  const [from, to] = [reduced.chunkAt(start), reduced.chunkAt(end - 1)];
  const place = (chunk: TextChunk | null, offset: number) =>
    (chunk && whole.offsetOf(chunk.node, offset - chunk.start)) ?? 0;
  return { start: place(from, start), end: place(to, end - 1) + 1 };
}
