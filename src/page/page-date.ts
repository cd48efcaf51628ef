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

const METADATA = [
  'meta[property="article:published_time"]',
  'meta[property="og:article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="datePublished"]',
  'meta[name="pubdate"]',
  'meta[name="publishdate"]',
  'meta[name="publish-date"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="sailthru.date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dc.date"]',
  'meta[name="citation_publication_date"]',
  'meta[name="date"]',
].join(', ');

function fromMetadata(document: Document): string | null {
  for (const element of queryAll(document, METADATA)) {
    const date = isoDate(attributeOf(element, 'content'));
    if (date !== null) return date;
  }
  return null;
}

const PUBLISHED = /"datePublished"\s*:\s*"([^"]+)"/;

/** JSON-LD is searched, not parsed: pages write it with errors, and one field is wanted. */
function fromStructuredData(document: Document): string | null {
  for (const script of queryAll(document, 'script[type="application/ld+json"]')) {
    const textContent = textContentOf(script);
    const date = isoDate(PUBLISHED.exec(textContent ?? '')?.[1]);
    if (date !== null) return date;
  }
  return null;
}

function fromTime(document: Document): string | null {
  const time =
    query(document, 'time[itemprop="datePublished"], time[pubdate]') ??
    query(document, 'article time[datetime], time[datetime]');
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

/** ISO with or without a time, dates with slashes or dots as `2017/02/03`; anything else is null. */
function isoDate(text: string | null | undefined): string | null {
  const [, year, month, day] =
    /^\s*((?:19|20)\d\d)(?:[-/.]?([01]\d)(?:[-/.]?([0-3]\d))?)?(?!\d)/.exec(text ?? '') ?? [];
  if (year === undefined) return null;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  return dateBounds(date) === null ? null : date;
}
