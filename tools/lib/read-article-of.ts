import { Readability } from '@mozilla/readability';
import { dateBounds } from '../../src/core/dates/edtf-date.ts';
import { runToEnd } from '../../src/core/run-to-end.ts';
import { withoutTracking } from '../../src/core/tracking.ts';
import type { SavedArticle } from '../../src/knowledge/scaffold.ts';
import { describePage } from '../../src/page/describe-page.ts';
import { dateOfPage } from '../../src/page/page-date.ts';
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
  const said = describePage(document, null);
  const url = told.url ?? addressOf(document, saved);
  const published = told.published ?? dateOfPage(document, url ?? '') ?? undefined;
  if (published && !dateBounds(published))
    throw new Error(`"${published}" is no date: --published YYYY-MM-DD, YYYY-MM or YYYY`);
  if (url && !URL.canParse(url)) throw new Error(`"${url}" is no web address: https://…`);
  const author = told.author ?? said.author;
  const missing = [
    ...(url ? [] : ['--url ADDRESS']),
    ...(author ? [] : ['--author NAME']),
    ...(published ? [] : ['--published YYYY-MM-DD (or YYYY-MM)']),
  ];
  if (missing.length > 0)
    throw new Error(`the page does not say all of itself; add ${missing.join(' ')}`);
  return {
    url: withoutTracking(need(url, '')),
    ...(said.outlet === '' ? {} : { outlet: said.outlet }),
    headline: need(meta?.title, 'the page has no headline'),
    author: need(author, ''),
    published: need(published, ''),
    language: document.documentElement.lang || 'en',
    text: asLines(
      need(runToEnd(readArticle(document, tagLayout))?.text, 'there are no words on the page'),
    ),
  };
}

/** The address that the page gives of itself, in full; saved pages may have it cut to their own file. */
function addressOf(document: Document, saved: string | null | undefined): string | undefined {
  const said = [
    saved,
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return said.find((one): one is string => /^https?:\/\//.test(one ?? ''));
}

/** A paragraph a line: where its source was folded, a copied quote would be broken. */
function asLines(text: string): string {
  const paragraphs = text
    .split(/\n(?:[ \t]*\n)+/)
    .map((one) => one.replace(/[ \t]*\n[ \t]*/g, ' '));
  return paragraphs.map((one) => one.trim()).join('\n\n');
}

function need(value: string | null | undefined, otherwise: string): string {
  if (!value) throw new Error(otherwise);
  return value.trim();
}
