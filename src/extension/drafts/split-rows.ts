import type { IDBPTransaction, StoreNames } from 'idb';
import { isDraftRow } from './is-draft-row.ts';
import type { DraftRow, DraftsSchema } from './open-drafts.ts';

type Upgrade = IDBPTransaction<DraftsSchema, StoreNames<DraftsSchema>[], 'versionchange'>;

/**
 * Moves the text of each draft of the first version to its own row. A row that is no draft stays as it is: it can be exported
 * and removed.
 */
export async function splitRows(upgrade: Upgrade): Promise<void> {
  const drafts = upgrade.objectStore('drafts');
  for (const row of (await drafts.getAll()) as unknown[]) {
    const split = splitRow(row);
    if (!split) continue;
    await drafts.put(split.row);
    await upgrade.objectStore('texts').put({ id: split.row.id, text: split.text });
  }
}

function splitRow(row: unknown): { row: DraftRow; text: string } | null {
  const { draft = {} } = row as { readonly draft?: { readonly text?: unknown } };
  const { text, ...written } = draft ?? {};
  // The language of notes is newer than these rows.
  const parted = { ...(row as object), draft: { notesLanguage: null, ...written } };
  return typeof text === 'string' && isDraftRow(parted) ? { row: parted, text } : null;
}
