import be from '../_locales/be/messages.json';
import ru from '../_locales/ru/messages.json';

/** A table in the format of WebExtension `messages.json`. */
export type Words = Readonly<Record<string, { readonly message: string }>>;

const TABLES: Readonly<Record<string, Words>> = { be, ru };

/** The interface's words in `locale`. Null for English, which every script has built in. */
export function loadWords(locale: string): Words | null {
  const table = TABLES[locale];
  if (!table) return null;
  // Descriptions are for translators; pages need not carry them.
  return Object.fromEntries(Object.entries(table).map(([key, { message }]) => [key, { message }]));
}
