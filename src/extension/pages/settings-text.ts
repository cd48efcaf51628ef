import { parseSettings, SETTING_NAMES, type Settings } from '../settings/settings.ts';

/** All settings as text that a person can read and keep. */
export function settingsToText(settings: Settings): string {
  const named = Object.fromEntries(SETTING_NAMES.map((name) => [name, settings[name]]));
  return JSON.stringify({ afterword: named }, null, 2);
}

/**
 * Settings from text: any that is missing or not understood takes its default. Null if the text
 * holds no settings of ours at all.
 */
export function settingsFromText(text: string): Settings | null {
  const read = readJson(text);
  const named = isRecord(read) ? read.afterword : null;
  const isOurs = isRecord(named) && SETTING_NAMES.some((name) => name in named);
  return isOurs ? parseSettings(named) : null;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the caller learns that these are not settings.
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
