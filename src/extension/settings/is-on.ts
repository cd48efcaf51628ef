import { siteOf } from '../../core/site-of.ts';
import type { Settings } from './settings.ts';

/** True if the settings allow notes to be shown here. */
export function isOn(settings: Settings, url: string): boolean {
  const site = siteOf(url);
  return settings.everywhere && (site === null || !settings.sitesOff.includes(site));
}
