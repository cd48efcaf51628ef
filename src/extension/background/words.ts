import type { Settings } from '../settings/settings.ts';

/** Languages of the interface besides English, whose words every script carries itself. */
const TRANSLATED = ['ru', 'be'] as const;

/** The language that the interface speaks: the reader's choice, else the browser's, else English. */
export function interfaceLanguage(language: Settings['language'], browserLanguage: string): string {
  if (language !== 'browser') return language;
  const base = browserLanguage.toLowerCase().split('-', 1)[0] ?? 'en';
  return TRANSLATED.find((translated) => translated === base) ?? 'en';
}
