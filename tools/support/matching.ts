import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createLexicon } from '../../src/core/lexicon/create-lexicon.ts';
import type { Lexicon } from '../../src/core/lexicon/lexicon.ts';
import { createMatcher, type Matcher } from '../../src/core/matching/matcher.ts';
import { ApproximateSearch } from '../../src/core/matching/search/approximate-search.ts';
import type { ClaimTarget } from '../../src/core/model/claim.ts';
import { compileLexicon } from '../../src/knowledge/compiler/compile-lexicon.ts';
import { prepareClaims } from '../../src/knowledge/compiler/prepare-claims.ts';
import { wordListOf } from '../words/read-word-list.ts';

const root = new URL('../../', import.meta.url);

/** The words of the first article. */
export function readArticle(): string {
  return readFileSync(new URL('test/fixtures/belarus-pivot-russia.txt', root), 'utf8');
}

/** Its claims. In the file the selector has the name of the target that it is part of. */
export function readClaims(): ClaimTarget[] {
  const file = new URL('src/knowledge/belarus-russia-2015-2017/claims.yaml', root);
  const written: readonly WrittenTarget[] = parse(readFileSync(file, 'utf8'));
  return written.map(({ target, ...claim }) => ({ ...claim, selector: target }));
}

type WrittenTarget = Omit<ClaimTarget, 'selector'> & { readonly target: ClaimTarget['selector'] };

/** Groups that a base of these names would have in its lexicon; the bundled one's are read from it. */
const SPELLINGS = ['kiev|kyiv'];

function spellings(): string[] {
  const file = new URL('src/knowledge/belarus-russia-2015-2017/lexicon.yaml', root);
  const written: { spellings: string[][] } = parse(readFileSync(file, 'utf8'));
  return [...written.spellings.map((group) => group.join('|')), ...SPELLINGS];
}

/** A lexicon compiled for these quotes from the English and Russian word lists. */
export async function lexiconFor(quotes: readonly string[]): Promise<Lexicon> {
  const words = new Set(await wordListOf('en'));
  // The Russian list is long: it is read only where there is something to look up.
  const isRussian = quotes.some((quote) => /\p{Script=Cyrillic}/u.test(quote));
  if (isRussian) for (const word of await wordListOf('ru')) words.add(word);
  return createLexicon(compileLexicon(quotes, words, ['latin', 'cyrillic'], spellings()), quotes);
}

/** A matcher for claims of one article, prepared as the build does it. */
export function matcherFor(
  claims: readonly ClaimTarget[],
  lexicon: Lexicon = createLexicon(),
  article = '',
): Matcher {
  return createMatcher(
    claims,
    prepareClaims(claims, article),
    () => (patterns, size, judge) => new ApproximateSearch(patterns, size, lexicon, judge),
  );
}

/** A claim on words of an invented text, with the words around it as its context. */
export function claimOn(exact: string, prefix = '', suffix = '', id = 'claim'): ClaimTarget {
  return {
    id,
    selector: { exact, prefix, suffix },
    kind: 'fact',
    verdict: 'unverified',
    headline: 'An invented claim',
  };
}
