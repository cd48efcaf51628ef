import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Matcher } from '../../src/core/matching/matcher.ts';
import type { ClaimTarget } from '../../src/core/model/claim.ts';
import { compileLexicon } from '../../src/knowledge/compiler/compile-lexicon.ts';
import { prepareClaims } from '../../src/knowledge/compiler/prepare-claims.ts';
import { BadInput } from '../../tools/lib/bad-input.ts';
import { loadShipped } from './load-shipped.ts';

/** One build of the matcher, bundled as it is shipped. */
export interface Build {
  /**
   * Does what the build does for a knowledge base; `words` are those of its language, null for none.
   * What comes back does what a page has to do before it can search.
   */
  compile(claims: readonly ClaimTarget[], words: ReadonlySet<string> | null): () => Matcher;
}

export async function thisBuild(): Promise<Build> {
  const { createMatcher, approximateSearchFor } = await loadShipped();
  return {
    compile(claims, words) {
      const prepared = prepareClaims(claims);
      const quotes = claims.map(({ selector }) => selector.exact);
      const lexicon = words ? compileLexicon(quotes, words, ['latin']) : undefined;
      return () =>
        createMatcher(claims, prepared, () => approximateSearchFor({ targets: claims, lexicon }));
    },
  };
}

/** The build of another checkout, with its packages installed. Throws BadInput where there is none. */
export async function buildOf(folder: string): Promise<Build> {
  const load = async (path: string) => {
    const file = resolve(folder, path);
    return access(file).then(
      () => import(pathToFileURL(file).href),
      () => null,
    );
  };
  const builds = await load('scripts/bench/builds.ts');
  if (builds !== null) return builds.thisBuild();
  const [shipped, lexicons] = [
    await load('scripts/bench/load-shipped.ts'),
    await load('src/core/lexicon/compile-lexicon.ts'),
  ];
  if (!shipped || !lexicons)
    throw new BadInput(`${folder}: there is no checkout of Afterword in it`);
  return beforePreparing(await shipped.loadShipped(), lexicons.compileLexicon);
}

/** A checkout from before claims were prepared by the build: pages did all of it. */
function beforePreparing(
  shipped: {
    createLexicon(compiled: unknown): unknown;
    createMatcher(claims: readonly ClaimTarget[], lexicon: unknown): Matcher;
  },
  compile: (quotes: string[], words: ReadonlySet<string>, scripts: string[]) => unknown,
): Build {
  return {
    compile(claims, words) {
      const quotes = claims.map(({ selector }) => selector.exact);
      const scripts = ['latin'];
      const lexicon = words ? compile(quotes, words, scripts) : { scripts, others: [] };
      // What is called a selector now was called a target then.
      const named = claims.map((claim) => ({ ...claim, target: claim.selector }));
      return () => shipped.createMatcher(named, shipped.createLexicon(lexicon));
    },
  };
}
