import type { Settings } from '../settings/settings.ts';

/** Languages that the interface's words are complete in, besides English. */
const TRANSLATED: readonly string[] = ['ru', 'be'];

/** The language that the interface speaks: the reader's choice, else the browser's, else English. */
export function interfaceLanguage(language: Settings['language'], browserLanguage: string): string {
  const wanted = language === 'browser' ? browserLanguage.toLowerCase().split('-', 1)[0] : language;
  return TRANSLATED.find((translated) => translated === wanted) ?? 'en';
}
