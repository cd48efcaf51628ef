import { plainWords } from './plain-words.ts';
import { type PageIdentity, SHORTEST_HEADLINE } from './recognise-address.ts';
import { hashOf } from './shingles.ts';

/** What the first stage knows of an article: hashes alone, since every page that it runs on loads them. */
export interface ArticleInBrief {
  /** Of its addresses, as `normaliseAddress` writes them. */
  readonly addresses: readonly number[];
  /** How many words its headline has, and their hash; 0 words for one that is too short to tell. */
  readonly headline: readonly [words: number, hash: number];
  /** Some of its fingerprint's. */
  readonly shingles: readonly number[];
  /** A name that it says again and again, in small letters without the first; empty where it has none. */
  readonly name: string;
}

/** An article's names in brief; `headline` and `addresses` as a fingerprint has them. */
export function namesInBrief(
  addresses: readonly string[],
  headline: string,
): Pick<ArticleInBrief, 'addresses' | 'headline'> {
  const words = headline.length < SHORTEST_HEADLINE ? 0 : headline.split(' ').length;
  return { addresses: addresses.map(hashOf), headline: [words, hashOf(headline)] };
}

/**
 * True where `text` may be a copy of an article that says `name` again and again. A search for a few letters costs a
 * page nothing; what it rules out need not be sampled. With soft hyphens a copy may have the name in pieces.
 */
export function maySay(text: string, name: string): boolean {
  return [name, name.toUpperCase(), '\xad'].some((one) => text.includes(one));
}

/**
 * True where a page's address, canonical link, title or heading says that it is the article; `addresses` as
 * `addressesOf` gives them.
 */
export function isNamed(
  addresses: readonly string[],
  { title, heading }: PageIdentity,
  { addresses: known, headline: [count, hash] }: ArticleInBrief,
): boolean {
  if (addresses.some((address) => known.includes(hashOf(address)))) return true;
  const titled = plainWords(title);
  const headings = [plainWords(heading ?? ''), titled.slice(0, count), titled.slice(-count)];
  return count > 0 && headings.some((words) => hashOf(words.join(' ')) === hash);
}
