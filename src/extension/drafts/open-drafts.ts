import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft } from '../../core/writing/draft.ts';
import type { KeptDraft } from '../../core/writing/history.ts';
import { splitRows } from './split-rows.ts';

const NAME = 'afterword-drafts';
/** 1: the article's text in the row of its draft. 2: in a separate row. */
const VERSION = 2;

/** The written part of a draft, and the page that it is about, in the form in which URLs are compared. */
export interface DraftRow extends Omit<KeptDraft, 'draft'> {
  readonly id: string;
  readonly page: string;
  readonly draft: Omit<Draft, 'text'>;
}

/** The words of a draft's article: kept apart, since they hardly ever change while the rest is saved at each keystroke. */
export interface TextRow {
  readonly id: string;
  readonly text: string;
}

export interface DraftsSchema extends DBSchema {
  drafts: { key: string; value: DraftRow; indexes: { page: string } };
  texts: { key: string; value: TextRow };
}

/** Opens the database of this extension's own origin, creating or upgrading it if needed. */
export function openDrafts(): Promise<IDBPDatabase<DraftsSchema>> {
  return openDB<DraftsSchema>(NAME, VERSION, {
    async upgrade(db, from, _, transaction) {
      if (from < 1) db.createObjectStore('drafts', { keyPath: 'id' }).createIndex('page', 'page');
      db.createObjectStore('texts', { keyPath: 'id' });
      if (from === 1) await splitRows(transaction);
    },
    // A later version of this extension is waiting for us to close.
    blocking: (_, __, event) => (event.target as IDBDatabase | null)?.close(),
  });
}
