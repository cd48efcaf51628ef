import { archivedAddress, normaliseAddress } from '../core/recognition/normalise-address.ts';
import { siteOf } from '../core/site-of.ts';
import { withoutTracking } from '../core/tracking.ts';
import type { DraftArticle } from '../core/writing/draft.ts';
import { rootElementOf, titleOf, urlOf } from '../dom/documents.ts';
import { attributeOf, query, queryAll } from '../dom/elements.ts';
import { textContentOf } from '../dom/nodes.ts';
import { findHeadline } from './headline.ts';
import { dateOfPage } from './page-date.ts';
import type { PageText } from './page-text.ts';

/** Names are short, and an address is not a name. */
const LONGEST_NAME = 120;

/**
 * What a page says about its article, as far as it does and in its own words. The host stands in for an
 * unnamed outlet. `text`: the article's words, with the headline above them; null if they were not read.
 */
export function describePage(document: Document, text: PageText | null): DraftArticle {
  const [address = ''] = urlOf(document).split('#', 1);
  const url = withoutTracking(address);
  const title = metaOf(document, 'meta[property="og:title"]') ?? titleOf(document);
  const heading = text ? findHeadline(document, text, title) : query(document, 'h1');
  const root = rootElementOf(document);
  const lang = (root && attributeOf(root, 'lang')) ?? '';
  const publishedAt = publishedAtOf(document, url);
  return {
    url,
    publishedAt,
    headline: wordsOf(heading) ?? title.trim(),
    author: authorOf(document),
    published: dateOfPage(document, url),
    outlet: metaOf(document, 'meta[property="og:site_name"]') ?? siteOf(publishedAt ?? url) ?? '',
    language: /^[a-z]{2,3}(?=-|$)/i.exec(lang)?.[0].toLowerCase() ?? 'en',
  };
}

/** URL at which the page says its article was first published; null if it names no other one. */
function publishedAtOf(document: Document, url: string): string | null {
  const archived = archivedAddress(url);
  if (archived) return withoutTracking(archived);
  const link = query(document, 'link[rel=canonical]');
  const told = (link && attributeOf(link, 'href')) ?? '';
  if (!URL.canParse(told, url)) return null;
  const { href, protocol, pathname } = new URL(told, url);
  // The front page is no article, though templates name it.
  if (!/^https?:$/.test(protocol) || pathname === '/') return null;
  const address = archivedAddress(href) ?? href;
  return normaliseAddress(address) === normaliseAddress(url) ? null : withoutTracking(address);
}

const AUTHORS = [
  'meta[name="author" i]',
  'meta[property="article:author" i]',
  'meta[name="parsely-author" i]',
  'meta[name="citation_author" i]',
].join(', ');
const NAMED = '[rel~=author], [itemprop~=author], [class*=byline] a';
const BYLINES = '[class*=byline]';

function authorOf(document: Document): string | null {
  for (const element of queryAll(document, AUTHORS)) {
    const name = nameIn(attributeOf(element, 'content'));
    if (name) return name;
  }
  for (const element of queryAll(document, NAMED)) {
    const name = nameIn(textContentOf(element));
    if (name) return name;
  }
  for (const element of queryAll(document, BYLINES)) {
    const name = personIn(textContentOf(element) ?? '');
    if (name) return name;
  }
  return null;
}

/** What precedes the name in a byline, and what ends it. */
const BEFORE = /^\s*(?:by|von|par|por|автор|аўтар|текст|тэкст)?\s*:?\s+/i;
const AFTER = /\s*[|·•,;–—\n/(]|\s+\d/;
/** Two to five names, with the particles that some contain. */
const PERSON =
  /^\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:\p{Lu}[\p{L}\p{M}.’'-]*|al|bin|da|de|del|della|der|di|du|el|la|van|von)){1,4}$/u;

/** The person that a line such as “By A. Writer | 3 May 2014” names; null unless it plainly names one. */
function personIn(line: string): string | null {
  const [first = ''] = ` ${line.trim()}`.replace(BEFORE, '').split(AFTER, 1);
  const name = first.replace(/\s+/g, ' ').trim();
  return PERSON.test(name) && name.length <= LONGEST_NAME ? name : null;
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
