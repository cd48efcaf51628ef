import { dateBounds } from '../core/dates/edtf-date.ts';
import { attributeOf, query, queryAll } from '../dom/elements.ts';
import { textContentOf } from '../dom/nodes.ts';
import { dateByHeadline } from './written-date.ts';

/**
 * The publication date that a page gives, as `YYYY-MM-DD` (or `YYYY-MM` if it is no more exact):
 * from its metadata, its structured data, its first marked-up time, its address (`url`), or the words
 * between headline and text. Null if it gives none.
 */
export function dateOfPage(document: Document, url: string): string | null {
  for (const read of [fromMetadata, fromStructuredData, fromTime]) {
    const date = read(document);
    if (date !== null) return date;
  }
  const address = fromAddress(document, url);
  if (address?.length === DAY_LENGTH) return address;
  const written = dateByHeadline(document);
  // An address that names another month knows better: what is written may be the day of a change.
  return written?.startsWith(address ?? '') ? written : address;
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** The surest first: `date` is the day of the page's making on some sites. Names of metadata have no case. */
const METADATA = [
  'meta[property="article:published_time" i]',
  'meta[property="og:article:published_time" i]',
  '[itemprop~="datePublished" i][content]',
  'meta[name="datePublished" i]',
  'meta[name="pubdate" i]',
  'meta[name="publishdate" i]',
  'meta[name="publish-date" i]',
  'meta[name="parsely-pub-date" i]',
  'meta[name="sailthru.date" i]',
  'meta[name="DC.date.issued" i]',
  'meta[name="dcterms.issued" i]',
  'meta[name="citation_publication_date" i]',
  'meta[name="DC.date" i]',
  'meta[name="date" i]',
];

function fromMetadata(document: Document): string | null {
  for (const selector of METADATA) {
    for (const element of queryAll(document, selector)) {
      const date = isoDate(attributeOf(element, 'content'));
      if (date !== null) return date;
    }
  }
  return null;
}

const PUBLISHED = /"datePublished"\s*:\s*"([^"]+)"/;

function fromStructuredData(document: Document): string | null {
  for (const script of queryAll(document, 'script[type^="application/ld+json" i]')) {
    const text = textContentOf(script) ?? '';
    if (!text.includes('datePublished')) continue;
    const date = isoDate(publishedIn(text));
    if (date !== null) return date;
  }
  return null;
}

/** What stands least deep: comments on an article have days, too. Where pages write it with errors, what stands first. */
function publishedIn(text: string): string | undefined {
  let level: unknown[];
  try {
    level = [JSON.parse(text)];
  } catch {
    return PUBLISHED.exec(text)?.[1];
  }
  for (; level.length > 0; level = level.flatMap(valuesIn)) {
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      const { datePublished: date } = value as { readonly datePublished?: unknown };
      if (typeof date === 'string') return date;
    }
  }
  return undefined;
}

function valuesIn(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function fromTime(document: Document): string | null {
  const time =
    query(document, 'time[itemprop~="datePublished" i], time[pubdate]') ??
    // The day of today stands above the article on many pages.
    query(document, 'article time[datetime]') ??
    query(document, 'time[datetime]');
  return isoDate(time && attributeOf(time, 'datetime'));
}

const IN_ADDRESS = /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])(?:[/-](0?[1-9]|[12]\d|3[01]))?(?=[/-]|$)/;

function fromAddress(document: Document, url: string): string | null {
  const link = query(document, 'link[rel=canonical]');
  const canonical = (link && attributeOf(link, 'href')) ?? '';
  const found = IN_ADDRESS.exec(url) ?? IN_ADDRESS.exec(canonical);
  if (!found) return null;
  const [, year, month = '', day] = found;
  const parts = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])];
  return parts.join('-');
}

const ISO = /^\s*((?:19|20)\d\d)(?:([01]\d)(?:([0-3]\d))?|[-/.](\d\d?)(?:[-/.](\d\d?))?)?(?!\d)/;

/** ISO with or without a time, dates with slashes or dots as `2017/02/03` or `2017/2/3`; anything else is null. */
function isoDate(text: string | null | undefined): string | null {
  const [found, year, ...parts] = ISO.exec(text ?? '') ?? [];
  if (found === undefined) return null;
  const digits = parts.filter((part) => part !== undefined);
  const date = [year, ...digits.map((part) => part.padStart(2, '0'))].join('-');
  return dateBounds(date) === null ? null : date;
}
