import { urlOf } from '../../dom/documents.ts';
import { isOn } from '../settings/is-on.ts';
import type { Settings } from '../settings/settings.ts';
import type { SessionOptions } from './session-options.ts';

/** True where notes are wanted: the page was asked to be checked, or the settings say so; never on one switched off. */
export function isWanted(
  { document, boot }: Pick<SessionOptions, 'document' | 'boot'>,
  settings: Settings,
  pageOn: boolean,
): boolean {
  return pageOn && (boot.mode === 'check' || isOn(settings, boot.pageUrl || urlOf(document)));
}
