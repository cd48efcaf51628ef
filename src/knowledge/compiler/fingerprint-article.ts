import type { ArticleFingerprint } from '../../core/recognition/fingerprint.ts';
import { normaliseAddress } from '../../core/recognition/normalise-address.ts';
import { plainWords } from '../../core/recognition/plain-words.ts';
import { shinglesOf } from '../../core/recognition/shingles.ts';

/** At least one shingle is kept from each run of this many words. */
const WIDEST_WINDOW = 24;
/** A short article has smaller windows, so that there is enough of it to tell. */
const LEAST_WINDOWS = 12;

export interface ArticleToKnow {
  readonly article: string;
  readonly knowledgeBase: string;
  readonly urls: readonly string[];
  readonly headline: string;
  readonly text: string;
}

/**
 * What is shipped of an article so that pages can be recognised. The shingles are chosen by
 * winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003): the smallest hash in each window.
 */
export function fingerprintArticle(known: ArticleToKnow): ArticleFingerprint {
  const words = plainWords(known.text);
  return {
    article: known.article,
    knowledgeBase: known.knowledgeBase,
    addresses: [...new Set(known.urls.map(normaliseAddress))],
    headline: plainWords(known.headline).join(' '),
    words: words.length,
    shingles: winnow(shinglesOf(words)),
  };
}

function winnow(hashes: readonly number[]): number[] {
  const kept = new Map<number, number>();
  const window = Math.max(1, Math.min(WIDEST_WINDOW, Math.floor(hashes.length / LEAST_WINDOWS)));
  const last = Math.max(0, hashes.length - window);
  for (let from = 0; from <= last; from++) {
    let least = -1;
    for (let i = from; i < Math.min(hashes.length, from + window); i++) {
      const hash = hashes[i] ?? 0;
      if (hash !== 0 && (least === -1 || hash <= (hashes[least] ?? 0))) least = i;
    }
    if (least !== -1) kept.set(least, hashes[least] ?? 0);
  }
  return [...new Set([...kept].sort(([a], [b]) => a - b).map(([, hash]) => hash))];
}
