/** Languages of the interface, each by its own name, so that its readers find it. English comes first. */
export const LANGUAGES = { en: 'English', ru: 'Русский', be: 'Беларуская' } as const;
export type Language = keyof typeof LANGUAGES;
// The object has these keys and no other.
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly Language[];

/** What a reader chooses: a language, or the browser's own where it is one of them. */
export type LanguageChoice = 'browser' | Language;
