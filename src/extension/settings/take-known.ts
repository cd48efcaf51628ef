import type { Settings } from './settings.ts';

/**
 * Takes over, name by name, whatever another version of the extension answered in the form that this
 * version knows; the rest stays as it is `now`. For pages, which do without the schemas: what the
 * background sends has already passed them.
 */
export function takeKnown(now: Settings, answer: unknown): Settings {
  if (typeof answer !== 'object' || answer === null) return now;
  const given = new Map<string, unknown>(Object.entries(answer));
  const taken = Object.entries(now).map(([name, value]) => {
    const next = given.get(name);
    return [name, formOf(next) === formOf(value) ? next : value];
  });
  // The names are those of `now`, and each value has the form of the one it replaces.
  return Object.fromEntries(taken) as Settings;
}

function formOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;
}
