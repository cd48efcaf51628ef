/** The host name of an address, and so its site: `www.` does not make another one. Null where there is none. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}
