import type { Settings } from './settings.ts';

/** The host name under which a site is switched off: `www.` does not make another site. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}

/** True where notes are to be shown, as far as the settings say. */
export function isOn(settings: Settings, url: string): boolean {
  const site = siteOf(url);
  return settings.everywhere && (site === null || !settings.sitesOff.includes(site));
}
