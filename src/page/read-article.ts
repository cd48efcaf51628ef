import { findArticleRoot } from './article-root.ts';
import type { Layout } from './layout.ts';
import type { PageText } from './page-text.ts';
import { readText } from './read-text.ts';

/**
 * Finds the article of a page and reads its live words. Null for a document without a body.
 * Yields now and then; run it in slices.
 */
export function* readArticle(
  document: Document,
  layout: Layout,
  now: Layout = layout,
): Generator<void, PageText | null> {
  const root = yield* findArticleRoot(document, null);
  return root ? yield* readText(root, layout, now) : null;
}
