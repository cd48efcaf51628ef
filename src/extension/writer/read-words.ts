import { bodyOf, viewOf } from '../../dom/documents.ts';
import { computedLayout } from '../../page/layout.ts';
import { PageText } from '../../page/page-text.ts';
import { readArticle } from '../../page/read-article.ts';
import { runInSlices } from '../../page/slices.ts';

/** Reads the words of the article on a page; none if there is no article. Null for a document without a body. */
export async function readWords(document: Document, signal: AbortSignal): Promise<PageText | null> {
  const view = viewOf(document);
  const body = bodyOf(document);
  if (!view || !body) return null;
  const { result } = await runInSlices(readArticle(document, computedLayout(view)), signal);
  return result ?? new PageText(body, '', []);
}
