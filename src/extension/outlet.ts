import browser from 'webextension-polyfill';

/** Patterns of the sites on which the extension runs without a click, from the manifest. */
export function outletPatterns(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** Host names of the same sites, each once. */
export function outletHosts(): string[] {
  const hosts = outletPatterns().map((pattern) => pattern.split('/')[2] ?? '');
  return [...new Set(hosts.map((host) => host.replace(/^www\./, '')))];
}

/** True for an address on one of the outlet's own sites. */
export function isOutletUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return outletPatterns().some((pattern) => pattern.includes(`//${hostname}/`));
}
