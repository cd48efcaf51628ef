/** Names of parameters that say how a reader came to a page, and not which page it is. */
const TRACKING = /^(?:utm_[a-z]+|fbclid|gclid|mc_[a-z]+|igshid)=/;

/** True for an address with parameters that say who came, not where to; false for what is no address. */
export function hasTracking(url: string): boolean {
  return withoutTracking(url) !== url;
}

/** The address without parameters that name the way to it; everything else stays as it is written. */
export function withoutTracking(url: string): string {
  const [, page = url, query, fragment = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(url) ?? [];
  if (query === undefined) return url;
  const parts = query.split('&');
  const naming = parts.filter((part) => !TRACKING.test(part));
  if (naming.length === parts.length) return url;
  return `${page}${naming.length > 0 ? `?${naming.join('&')}` : ''}${fragment}`;
}
