import type { ArticleFingerprint } from './fingerprint.ts';
import { normaliseAddress } from './normalise-address.ts';
import { plainWords } from './plain-words.ts';
import type { RecognisedBy, Recognition } from './recognition.ts';

/** What a page says of itself; null where it says nothing. */
export interface PageIdentity {
  readonly url: string;
  /** The canonical link. */
  readonly canonical: string | null;
  readonly title: string;
  /** The first heading. */
  readonly heading: string | null;
}

/** Shorter headlines are anybody's. */
export const SHORTEST_HEADLINE = 20;

/**
 * The article that a page is by its own account, its text not yet looked at (`extent` is null);
 * null where it is none that we know. A headline alone is only a reason to look at the text.
 */
export function recogniseAddress(
  page: PageIdentity,
  fingerprints: readonly ArticleFingerprint[],
): Recognition | null {
  const url = normaliseAddress(page.url);
  const canonical = page.canonical === null ? '' : normaliseAddress(page.canonical);
  return (
    find(fingerprints, 'address', ({ addresses }) => addresses.includes(url)) ??
    find(fingerprints, 'canonical', ({ addresses }) => addresses.includes(canonical)) ??
    find(fingerprints, 'headline', ({ headline }) => isHeadline(headline, page))
  );
}

function find(
  fingerprints: readonly ArticleFingerprint[],
  by: RecognisedBy,
  fits: (fingerprint: ArticleFingerprint) => boolean,
): Recognition | null {
  const found = fingerprints.find(fits);
  if (found === undefined) return null;
  return { article: found.article, knowledgeBase: found.knowledgeBase, by, extent: null };
}

/** A title may have the outlet's name before or after the headline. */
function isHeadline(headline: string, { title, heading }: PageIdentity): boolean {
  if (headline.length < SHORTEST_HEADLINE) return false;
  if (heading !== null && plainWords(heading).join(' ') === headline) return true;
  const words = plainWords(title).join(' ');
  return words === headline || words.startsWith(`${headline} `) || words.endsWith(` ${headline}`);
}
