import type { Settings } from '../settings/settings.ts';
import { changeSettings } from './ask.ts';
import { askAccess } from './host-access.ts';

/**
 * Opts in to recognising copies without a click, or out; `origin` null: on every page. Must be
 * called straight from a click. Browsers close a popup when they ask, so the opt-in is stored while
 * they do, and undone if the reader says no: without permission it has no effect.
 */
export async function setCopies(
  settings: Settings,
  origin: string | null,
  on: boolean,
): Promise<Settings> {
  // The background gives up the permission.
  if (!on) return changeSettings(wish(settings, origin, false));
  const asked = askAccess(origin);
  const changed = await changeSettings(wish(settings, origin, true));
  return (await asked) ? changed : changeSettings(wish(changed, origin, false));
}

function wish({ copiesOn }: Settings, origin: string | null, on: boolean): Partial<Settings> {
  if (origin === null) return { copiesEverywhere: on };
  const others = copiesOn.filter((other) => other !== origin);
  return { copiesOn: on ? [...others, origin] : others };
}
