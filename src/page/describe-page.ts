import { siteOf } from '../core/site-of.ts';
import type { DraftArticle } from '../core/writing/draft.ts';
import { rootElementOf, titleOf, urlOf } from '../dom/documents.ts';
import { attributeOf, query, queryAll } from '../dom/elements.ts';
import { textContentOf } from '../dom/nodes.ts';
import { findHeadline } from './headline.ts';
import { dateOfPage } from './page-date.ts';
import type { PageText } from './page-text.ts';

/** Names are short, and an address is none. */
const LONGEST_NAME = 120;

/**
 * What a page says of the article on it: as far as it does, and as it does. Its host stands for an outlet
 * that has no name. `text`: the article's words, above which its headline stands; null where they were not read.
 */
export function describePage(document: Document, text: PageText | null): DraftArticle {
  const [url = ''] = urlOf(document).split('#', 1);
  const told = metaOf(document, 'meta[property="og:title"]') ?? titleOf(document);
  const heading = text ? findHeadline(document, text, told) : query(document, 'h1');
  const root = rootElementOf(document);
  const lang = (root && attributeOf(root, 'lang')) ?? '';
  return {
    url,
    headline: wordsOf(heading) ?? told.trim(),
    author: authorOf(document),
    published: dateOfPage(document, url),
    outlet: metaOf(document, 'meta[property="og:site_name"]') ?? siteOf(url) ?? '',
    language: /^[a-z]{2,3}(?=-|$)/i.exec(lang)?.[0].toLowerCase() ?? 'en',
  };
}

const AUTHORS = [
  'meta[name="author"]',
  'meta[property="article:author"]',
  'meta[name="parsely-author"]',
  'meta[name="citation_author"]',
].join(', ');
const NAMED = '[rel~=author], [itemprop~=author], [class*=byline] a';

function authorOf(document: Document): string | null {
  for (const element of queryAll(document, AUTHORS)) {
    const name = nameIn(attributeOf(element, 'content'));
    if (name) return name;
  }
  for (const element of queryAll(document, NAMED)) {
    const name = nameIn(textContentOf(element));
    if (name) return name;
  }
  return null;
}

function nameIn(text: string | null): string | null {
  const name = (text ?? '').replace(/\s+/g, ' ').trim();
  return name === '' || name.length > LONGEST_NAME || /^https?:/.test(name) ? null : name;
}

function metaOf(document: Document, selector: string): string | null {
  const element = query(document, selector);
  return (element && attributeOf(element, 'content')?.trim()) || null;
}

function wordsOf(element: Element | null): string | null {
  return (element && textContentOf(element)?.replace(/\s+/g, ' ').trim()) || null;
}
