import type { ArticleFingerprint } from './fingerprint.ts';
import { plainWords } from './plain-words.ts';
import type { Extent, Recognition } from './recognition.ts';
import { shinglesOf } from './shingles.ts';

export interface ExtentMeasure {
  readonly extent: Extent;
  /** How much of the article's length the page holds something of, 0 to 1. */
  readonly coverage: number;
  /** How much of the page would be the article, 0 to 1. */
  readonly density: number;
}

/** How many stretches an article's length is divided into. */
const STRETCHES = 12;

/** A copy with eight letters in a hundred wrong still has a fifth of its shingles. */
const LEAST_SHARE = 0.04;

/**
 * How much of the article a page holds. Not how many of its shingles count, but over how much
 * of its length they are spread: misprints thin them out evenly, leaving out leaves gaps.
 */
export function measureExtent(text: string, fingerprint: ArticleFingerprint): ExtentMeasure {
  const words = plainWords(text);
  const onPage = new Set(shinglesOf(words));
  const { shingles } = fingerprint;
  const stretches = new Map<number, number>();
  let found = 0;
  shingles.forEach((shingle, index) => {
    if (!onPage.has(shingle)) return;
    found++;
    const stretch = Math.floor((index * STRETCHES) / shingles.length);
    stretches.set(stretch, (stretches.get(stretch) ?? 0) + 1);
  });
  const possible = Math.min(STRETCHES, shingles.length);
  // In a long article each stretch has some runs of words that any long text has.
  const enough = Math.max(1, (shingles.length / STRETCHES) * LEAST_SHARE);
  const held = [...stretches.values()].filter((count) => count >= enough).length;
  const coverage = possible === 0 ? 0 : held / possible;
  const density = Math.min(1, (coverage * fingerprint.words) / Math.max(1, words.length));
  return { extent: extentOf(found, coverage, density), coverage, density };
}

function extentOf(found: number, coverage: number, density: number): Extent {
  if (found < 2) return 'none';
  if (coverage >= 0.85) return 'whole';
  if (coverage >= 0.5 && density >= 0.3) return 'part';
  return coverage >= 0.34 && density >= 0.6 ? 'part' : 'quotation';
}

/**
 * Whether a recognised page is the article, now that its text was measured. An address is
 * believed as long as the page has some of the text; a headline only with a good part of it.
 */
export function isArticle({ by }: Recognition, { extent }: ExtentMeasure): boolean {
  if (extent === 'whole' || extent === 'part') return true;
  return extent === 'quotation' && (by === 'address' || by === 'canonical');
}
