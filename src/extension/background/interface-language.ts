import { LANGUAGE_CODES, type Language, type LanguageChoice } from '../../core/model/languages.ts';

/** The language of the interface: the reader's choice, else the browser's, else English. */
export function interfaceLanguage(language: LanguageChoice, browserLanguage: string): Language {
  const wanted = language === 'browser' ? browserLanguage.toLowerCase().split('-', 1)[0] : language;
  return LANGUAGE_CODES.find((code) => code === wanted) ?? 'en';
}
