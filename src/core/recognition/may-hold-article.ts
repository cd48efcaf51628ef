import type { ArticleFingerprint } from './fingerprint.ts';
import { plainWords } from './plain-words.ts';
import { shinglesOf } from './shingles.ts';

/** Units of one sample: a fingerprint keeps a shingle of every 24 words, so that so much of an article has one. */
const SAMPLE = 240;
/** Samples of a short text, units that add one more, and samples at most: some milliseconds of work. */
const FEWEST = 24;
const UNITS_A_SAMPLE = 2_000;
const MOST = 500;
/** Units around a sample with words of an article that are read to make sure, and how often at most. */
const AROUND = 1_000;
const TRIES = 8;
/** Different shingles that stand together in an article; a text on the same subject has one now and then. */
const LEAST_TOGETHER = 3;

/**
 * True where a page's text holds words of an article that we know, by samples of it: a reason to look
 * closer, not more. The samples lie evenly over the text, so that neither one long paragraph nor a
 * thousand short ones hide an article: 2,000 units of one whose shingles are known are met in a text of
 * a million. The first stage knows two such runs of each article (see `compileFirstStage`). The shingles of
 * all samples are put into `read`.
 */
export function mayHoldArticle(
  text: string,
  fingerprints: readonly Pick<ArticleFingerprint, 'shingles'>[],
  read: number[] = [],
): boolean {
  const known = new Set(fingerprints.flatMap(({ shingles }) => shingles));
  const hits = (from: number, to: number) => {
    const found = shinglesOf(plainWords(text.slice(from, to)));
    read.push(...found);
    return new Set(found.filter((one) => known.has(one))).size;
  };
  const { length } = text;
  const samples = Math.ceil(Math.min(length / SAMPLE, FEWEST + length / UNITS_A_SAMPLE, MOST));
  for (let i = 0, tries = TRIES; i < samples; i++) {
    const at = Math.floor((i * length) / samples);
    if (hits(at, at + SAMPLE) === 0 || tries-- <= 0) continue;
    if (hits(Math.max(0, at - AROUND), at + SAMPLE + AROUND) >= LEAST_TOGETHER) return true;
  }
  return false;
}
