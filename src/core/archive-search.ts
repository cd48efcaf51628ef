import { dateBounds } from './dates/edtf-date.ts';

const WAYBACK = 'https://web.archive.org/web/';
/** Archives have no use for a copy of themselves. */
const ARCHIVE = /^https?:\/\/(?:web\.archive\.org|archive\.(?:ph|today|is|li|md|vn|fo))\//;

/**
 * The address at which the Wayback Machine looks for a copy of `url` made near `date` (EDTF day,
 * month or year). Nobody knows beforehand whether it has one. Null where `url` is an archive's.
 *
 * The form is `/web/YYYYMMDDhhmmss/URL`; digits left off at the end are allowed and lead to the
 * nearest copy, and `*` instead of them lists all copies (Wikipedia, "Help:Using the Wayback Machine").
 */
export function archiveSearchUrl(url: string, date: string | null): string | null {
  if (ARCHIVE.test(url)) return null;
  const known = date !== null && !date.includes('/') && dateBounds(date) !== null;
  const near = known ? date.replaceAll('-', '') : '*';
  // What follows "#" is never sent, so no archive has it in an address.
  return `${WAYBACK}${near}/${url.replace(/#.*$/, '')}`;
}
