import type { Rule, RuleFinding } from './rule.ts';

/** Parameters that name the way to a page and not the page. */
const TRACKING = /[?&](utm_[a-z]+|fbclid|gclid|mc_[a-z]+|igshid)=/;
/** Archives whose addresses name one capture and do not change. */
const CAPTURE = [
  /^https?:\/\/web\.archive\.org\/web\/\d{14}(?:[a-z]{2}_)?\/https?:/,
  /^https?:\/\/archive\.(?:ph|today|is|li|md|vn|fo)\/\w+$/,
  /^https?:\/\/webarchive\.library\.unt\.edu\/\S+$/,
];

export const urls: Rule = {
  name: 'urls',
  reason: 'An address leads a reader to one page, and two sources are two pages.',
  check: (base) => {
    const first = new Map<string, string>();
    return base.sources.flatMap(({ id, url, archivedUrl }, index): RuleFinding[] => {
      const found = (field: string, message: string) => [
        { place: base.placeOf('sources', index, field), message: `${id}: ${message}` },
      ];
      if (archivedUrl && !CAPTURE.some((form) => form.test(archivedUrl)))
        return found(
          'archivedUrl',
          'names no capture of an archive; give it in full, with its time',
        );
      if (url === null) return [];
      const same = first.get(page(url));
      if (same) return found('url', `the same page as "${same}"; keep one of them`);
      first.set(page(url), id);
      return TRACKING.test(url) ? found('url', 'take the tracking parameters off the address') : [];
    });
  },
};

/** What two addresses of one page have in common. */
function page(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}
