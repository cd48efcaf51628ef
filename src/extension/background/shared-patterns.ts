export const EVERY_PAGE = '*://*/*';

/**
 * Match patterns of pages on sites of added bases that our own first stage also checks, by
 * the manifest or an opt-in. `hosts` are patterns of whole hosts, over http and https.
 */
export function sharedPatterns(hosts: readonly string[], own: readonly string[]): string[] {
  if (own.includes(EVERY_PAGE)) return [...hosts];
  const overBoth = (pattern: string) => pattern.replace(/^[^:]*/, '*');
  return own.filter((pattern) => hosts.includes(overBoth(pattern)));
}
