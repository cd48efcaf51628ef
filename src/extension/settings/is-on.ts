import { siteOf } from '../../core/site-of.ts';
import type { Settings } from './settings.ts';

/** True where notes are to be shown, as far as the settings say. */
export function isOn(settings: Settings, url: string): boolean {
  const site = siteOf(url);
  return settings.everywhere && (site === null || !settings.sitesOff.includes(site));
}
