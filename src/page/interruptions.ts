import { outside, type Span } from '../core/span.ts';

/** The most characters in a caption, an advertisement or a heading. */
const LONGEST = 400;

/** Text that may interrupt the article's sentences. */
export interface Interruption extends Span {
  /** True if the page's elements show that the words are not the author's. */
  readonly isAside: boolean;
}

/** Blocks and asides together, in order; a block of nothing but asides counts as an aside. */
export function interruptionsOf(
  text: string,
  blocks: readonly Span[],
  asides: readonly Span[],
): Interruption[] {
  const all: Interruption[] = [];
  let next = 0;
  const takeUpTo = (end: number) => {
    const from = next;
    while ((asides[next]?.start ?? end) < end) next++;
    return asides.slice(from, next);
  };
  for (const block of [...blocks].sort((one, other) => one.start - other.start)) {
    all.push(...takeUpTo(block.start).map((one) => ({ ...one, isAside: true })));
    const rest = outside(takeUpTo(block.end), block);
    const isAside = rest.every(({ start, end }) => !/\S/.test(text.slice(start, end)));
    all.push({ ...block, isAside });
  }
  all.push(...takeUpTo(text.length).map((one) => ({ ...one, isAside: true })));
  return all;
}

/** Characters examined between two chances to stop. */
const CHARACTERS_PER_STEP = 4_000;

/**
 * The blocks that may interrupt the article's sentences: short ones without any of its words, between
 * two blocks that have some. The same goes for the lines of a block.
 */
export function* findInterruptions(
  text: string,
  isKnown: (words: string) => boolean,
): Generator<void, Span[]> {
  // Longer blocks are not interruptions, whatever they hold.
  const hasOwn = ({ start, end }: Span) => end - start > LONGEST || isKnown(text.slice(start, end));
  const blocks = partsOf(text, { start: 0, end: text.length }, /\n\n/g);
  const { others, own } = yield* sortParts(blocks, hasOwn);
  for (const block of own) {
    const lines = partsOf(text, block, /\n/g);
    if (lines.length > 2) others.push(...(yield* sortParts(lines, hasOwn)).others);
  }
  return others;
}

/** Separates the parts that have words of the article from those between them that have none. */
function* sortParts(
  parts: readonly Span[],
  hasOwn: (part: Span) => boolean,
): Generator<void, { readonly own: Span[]; readonly others: Span[] }> {
  const [own, others]: [Span[], Span[]] = [[], []];
  let waiting: Span[] = [];
  let looked = 0;
  for (const part of parts) {
    if (hasOwn(part)) {
      if (own.length > 0) for (const one of waiting) others.push(one);
      waiting = [];
      own.push(part);
    } else waiting.push(part);
    looked += part.end - part.start;
    if (looked < CHARACTERS_PER_STEP) continue;
    looked = 0;
    yield;
  }
  return { own, others };
}

function partsOf(text: string, { start, end }: Span, gaps: RegExp): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const { 0: gap, index } of text.slice(start, end).matchAll(gaps)) {
    if (start + index > from) parts.push({ start: from, end: start + index });
    from = start + index + gap.length;
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}
