import be from '../_locales/be/messages.json';
import ru from '../_locales/ru/messages.json';
import type { Language } from '../core/model/languages.ts';
import type { MessageTable } from '../ui/messages/table.ts';

/** Every language except English needs one, or this does not compile. */
const TABLES: Readonly<Record<Exclude<Language, 'en'>, MessageTable>> = { be, ru };

/** The interface's strings in `locale`. Null for English, which is built into every script. */
export function loadWords(locale: Language): MessageTable | null {
  if (locale === 'en') return null;
  const table = TABLES[locale];
  // Descriptions are for translators; pages do not need them.
  return Object.fromEntries(Object.entries(table).map(([key, { message }]) => [key, { message }]));
}
