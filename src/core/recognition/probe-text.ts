import type { ArticleFingerprint } from './fingerprint.ts';
import { plainWords } from './plain-words.ts';
import type { Recognition } from './recognition.ts';
import { shinglesOf } from './shingles.ts';

/** So many units of text are enough to tell, and cost a fraction of a millisecond. */
const SAMPLE = 4000;
const ENOUGH = 3;

/**
 * The article of which some paragraphs of a page hold words, by a sample of them; null where
 * none. Give the page's longest paragraphs first. A reason to look closer, not more.
 */
export function probeText(
  paragraphs: readonly string[],
  fingerprints: readonly ArticleFingerprint[],
): Recognition | null {
  const shingles = new Set<number>();
  let taken = 0;
  for (const paragraph of paragraphs) {
    if (taken >= SAMPLE) break;
    const sample = paragraph.slice(0, SAMPLE - taken);
    taken += sample.length;
    for (const shingle of shinglesOf(plainWords(sample))) shingles.add(shingle);
  }
  const found = fingerprints.find(
    (fingerprint) =>
      fingerprint.shingles.filter((shingle) => shingles.has(shingle)).length >= ENOUGH,
  );
  if (found === undefined) return null;
  return { article: found.article, knowledgeBase: found.knowledgeBase, by: 'text', extent: null };
}
