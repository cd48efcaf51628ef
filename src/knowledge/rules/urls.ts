import type { Rule, RuleFinding } from './rule.ts';

/** Parameters that name the way to a page and not the page. */
const TRACKING = /[?&](utm_[a-z]+|fbclid|gclid|mc_[a-z]+|igshid)=/;

export const urls: Rule = {
  name: 'urls',
  reason: 'An address leads a reader to one page, and two sources are two pages.',
  check: (base) => {
    const seen = new Map<string, string>();
    return base.sources.flatMap(({ id, url }, index): RuleFinding[] => {
      if (url === null) return [];
      const place = base.placeOf('sources', index, 'url');
      const first = seen.get(url);
      seen.set(url, first ?? id);
      if (first)
        return [{ place, message: `${id}: the same page as "${first}"; keep one of them` }];
      if (TRACKING.test(url))
        return [{ place, message: `${id}: take the tracking parameters off the address` }];
      return [];
    });
  },
};
