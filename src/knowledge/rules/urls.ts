import { hasTracking } from '../../core/tracking.ts';
import type { WrittenSource } from '../schema/source-schema.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** Archives whose addresses name one capture and do not change. */
const CAPTURE = [
  /^https?:\/\/web\.archive\.org\/web\/\d{14}(?:[a-z]{2}_)?\/https?:/,
  /^https?:\/\/archive\.(?:ph|today|is|li|md|vn|fo)\/\w+$/,
  /^https?:\/\/webarchive\.library\.unt\.edu\/\S+$/,
];

/** First labels of hosts where outlets try pages out, and of copies of other sites. */
const NOT_FOR_READERS =
  /^(?:preview|staging|stage|stg|uat|dev|beta|mirror|cache|webcache|pre|test)\d*(?:-|$)|-(?:preview|staging|mirror)$/;

type Code = 'same-text' | 'same-page' | 'no-capture' | 'not-for-readers' | 'tracking';
type Fault = readonly [code: Code, field: keyof WrittenSource, why: string];

export const urls: Rule<Code> = {
  name: 'urls',
  reason: 'An address leads a reader to one page, and two sources are two texts.',
  check: (base) => {
    const texts = new Map<string, string>();
    const pages = new Map<string, string>();
    return base.sources.flatMap((source, index): RuleFinding<Code>[] => {
      const fault = doubled(source, texts, pages) ?? malformed(source);
      if (fault === null) return [];
      const [code, field, why] = fault;
      const message = `${source.id}: ${why}`;
      return [{ location: base.locationOf('sources', index, field), code, message }];
    });
  },
};

/** The field that an earlier source has too, and what to do; remembers the source otherwise. */
function doubled(
  { id, title, publisher, url }: WrittenSource,
  texts: Map<string, string>,
  pages: Map<string, string>,
): Fault | null {
  const text = `${publisher}\n${title.toLowerCase()}`;
  const sameText = texts.get(text);
  if (sameText) return ['same-text', 'title', `the same text as "${sameText}"; keep one of them`];
  texts.set(text, id);
  if (url === null) return null;
  const samePage = pages.get(page(url));
  if (samePage) return ['same-page', 'url', `the same page as "${samePage}"; keep one of them`];
  pages.set(page(url), id);
  return null;
}

function malformed({ url, archivedUrl }: WrittenSource): Fault | null {
  if (archivedUrl && !CAPTURE.some((form) => form.test(archivedUrl)))
    return [
      'no-capture',
      'archivedUrl',
      'names no capture of an archive; give it in full, with its time',
    ];
  if (url && isNotForReaders(url))
    return [
      'not-for-readers',
      'url',
      'a preview, staging or mirror host; give the publisher’s own address',
    ];
  return url && hasTracking(url)
    ? ['tracking', 'url', 'take the tracking parameters off the address']
    : null;
}

/** Whether a label of the host before its registered name is one of a host that is no reader's. */
function isNotForReaders(url: string): boolean {
  const { hostname } = new URL(url);
  return (
    hostname.endsWith('.') ||
    hostname
      .split('.')
      .slice(0, -2)
      .some((label) => NOT_FOR_READERS.test(label))
  );
}

/** What two addresses of one page have in common. */
function page(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}
