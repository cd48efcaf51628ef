import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft } from '../../core/writing/draft.ts';
import type { KeptDraft } from '../../core/writing/history.ts';
import { splitRows } from './split-rows.ts';

const NAME = 'afterword-drafts';
/** 1: the article's text in the row of its draft. 2: in one of its own. */
const VERSION = 2;

/** What is written of a draft, and the page that it is about as addresses are compared. */
export interface DraftRow extends Omit<KeptDraft, 'draft'> {
  readonly id: string;
  readonly page: string;
  readonly draft: Omit<Draft, 'text'>;
}

/** The words of a draft's article, which hardly ever change: what is written is kept at each stroke. */
export interface TextRow {
  readonly id: string;
  readonly text: string;
}

export interface DraftsSchema extends DBSchema {
  drafts: { key: string; value: DraftRow; indexes: { page: string } };
  texts: { key: string; value: TextRow };
}

/** Opens the database of this extension's own origin; makes it where it is not there yet, and brings an older one up. */
export function openDrafts(): Promise<IDBPDatabase<DraftsSchema>> {
  return openDB<DraftsSchema>(NAME, VERSION, {
    async upgrade(db, from, _, transaction) {
      if (from < 1) db.createObjectStore('drafts', { keyPath: 'id' }).createIndex('page', 'page');
      db.createObjectStore('texts', { keyPath: 'id' });
      if (from === 1) await splitRows(transaction);
    },
    // A later version of this extension waits for us.
    blocking: (_, __, event) => (event.target as IDBDatabase | null)?.close(),
  });
}
