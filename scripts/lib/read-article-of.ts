import { Readability } from '@mozilla/readability';
import { runToEnd } from '../../src/core/run-to-end.ts';
import type { SavedArticle } from '../../src/knowledge/scaffold.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { tagLayout } from '../../src/page/tag-layout.ts';
import { parseHtml } from '../../src/saved/parse-html.ts';
import type { SavedPage } from '../../src/saved/saved-page.ts';

export interface Told {
  readonly url?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: string | undefined;
}

/**
 * Reads the article of a saved page, its words as the extension reads them. What the page does not
 * say must be told; throws, saying how, where it is not.
 */
export function readArticleOf({ html, url: saved }: SavedPage, told: Told): SavedArticle {
  const document = parseHtml(html);
  // Readability takes its document apart.
  const meta = new Readability(parseHtml(html)).parse();
  const url =
    told.url ?? saved ?? document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const published = told.published ?? meta?.publishedTime?.slice(0, 10);
  return {
    url: need(url, 'the page names no address of its own: give --url ADDRESS'),
    headline: need(meta?.title, 'the page has no headline'),
    author: need(told.author ?? meta?.byline, 'the page names no author: give --author NAME'),
    published: need(published, 'the page gives no date: give --published YYYY-MM-DD or YYYY-MM'),
    language: document.documentElement.lang || 'en',
    text: need(
      runToEnd(readArticle(document, tagLayout))?.text.trim(),
      'there are no words on the page',
    ),
  };
}

function need(value: string | null | undefined, otherwise: string): string {
  if (!value) throw new Error(otherwise);
  return value.trim();
}
