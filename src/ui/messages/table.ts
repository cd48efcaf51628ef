import type en from '../../_locales/en/messages.json';

/** Every key of the English table, which all other languages must have too. */
export type MessageKey = keyof typeof en;

/** A key without its plural suffix: `chip_notes` for `chip_notes_one` and `chip_notes_other`. */
export type PluralBase = MessageKey extends infer K
  ? K extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** A table in the format of WebExtension `messages.json`; a language may add plural keys. */
export type MessageTable = Readonly<Record<string, { readonly message: string }>>;
