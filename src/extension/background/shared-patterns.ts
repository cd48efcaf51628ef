export const EVERY_PAGE = '*://*/*';

/**
 * Match patterns of the pages that stand on sites of added bases and that our own first stage looks at too, by
 * the manifest or by an opt-in. `hosts` are patterns of whole hosts, over http and https.
 */
export function sharedPatterns(hosts: readonly string[], own: readonly string[]): string[] {
  if (own.includes(EVERY_PAGE)) return [...hosts];
  const overBoth = (pattern: string) => pattern.replace(/^[^:]*/, '*');
  return own.filter((pattern) => hosts.includes(overBoth(pattern)));
}
