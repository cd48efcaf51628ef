import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Look } from './side.ts';

// Another version's modules: nothing here knows their types.
// biome-ignore lint/suspicious/noExplicitAny: see above.
type Old = Record<string, any>;

/** `annotate` as it was at 21377de, its knowledge compiled once instead of for each page. */
export async function lookAsOld(folder: string): Promise<Look> {
  const load = (path: string): Promise<Old> => import(pathToFileURL(join(folder, path)).href);
  const { JSDOM } = createRequire(join(folder, 'package.json'))('jsdom');
  const { isBound } = await load('src/core/matching/candidate.ts');
  const { createMentionFinder } = await load('src/core/mentions/find-mentions.ts');
  const { runToEnd } = await load('src/core/run-to-end.ts');
  const { compileContext } = await load('src/knowledge/compiler/compile-details.ts');
  const { compileMatching, compileRecognition } = await load(
    'src/knowledge/compiler/compile-matching.ts',
  );
  const { findClaims } = await load('src/page/find-claims.ts');
  const { yearOfPage } = await load('src/page/page-year.ts');
  const { tagLayout } = await load('src/page/tag-layout.ts');
  const { loadBundled, wordsFor } = await load('scripts/build/knowledge-plugin.ts');
  const base = await loadBundled(folder);
  const known = {
    recognition: compileRecognition(base),
    matching: compileMatching(base, await wordsFor(base)),
  };
  const finder = createMentionFinder(compileContext(base).mentions);
  return (html) => {
    const { document } = new JSDOM(html).window;
    const page = { document, url: 'about:blank', layout: tagLayout };
    const found = runToEnd(findClaims(page, known));
    if (!found.article) finder.find(found.text.text, { publishedYear: yearOfPage(document) });
    return found.matches.filter(isBound).length;
  };
}
