import type { TextQuoteSelector } from '../text-quote-selector.ts';

/** What the article says around a claim, as bits: worked out when the base is compiled. */
export const Around = {
  /** The claim opens a paragraph or follows on nothing, with a capital. */
  opening: 1,
  /** The claim stands between quotation marks of its own article. */
  quoted: 2,
  /** The article goes on after the claim, and not with a question mark. */
  stated: 4,
  /** The article ends its sentence with the claim. */
  endsSentence: 8,
  /** The claim follows on words of its own sentence: a capital at its start makes a name. */
  inSentence: 16,
  /** The claim's language writes 1,5 for one and a half. */
  decimalComma: 32,
  /** The first word before, or the last word after, may be half of one. */
  cutBefore: 64,
  cutAfter: 128,
  /** The claim has a word that capitals or a ё make another: `us`. */
  homograph: 256,
} as const;

/** Where the first mark of `exact` before its first word is counted, and after its last one. */
export const LEAD_SHIFT = 9;
export const TRAIL_SHIFT = 13;
export const MOST_MARKS = 15;

/**
 * Where a claim stands in the text of all: how far behind the start of the one before it, its length,
 * the lengths of what is known before and after it, and bits of `Around` with the two counts of marks.
 */
export type PreparedSpan = readonly [
  step: number,
  length: number,
  prefix: number,
  suffix: number,
  around: number,
];

/** The words of claims and of what stands around them, ready to be searched for. */
export interface PreparedClaims {
  /** Stretches of the article; claims that share words share them here. */
  readonly text: string;
  /** A span for each claim, in the claims' order. */
  readonly spans: readonly PreparedSpan[];
  /** Words near a claim, by its index, that would turn it round were they not in the article too. */
  readonly denials: Readonly<Record<number, string>>;
}

/** The selectors of prepared claims, in their order. */
export function selectorsOf({ text, spans }: PreparedClaims): Required<TextQuoteSelector>[] {
  let start = 0;
  return spans.map(([step, length, prefix, suffix]) => {
    start += step;
    const end = start + length;
    return {
      exact: text.slice(start, end),
      prefix: text.slice(start - prefix, start),
      suffix: text.slice(end, end + suffix),
    };
  });
}
