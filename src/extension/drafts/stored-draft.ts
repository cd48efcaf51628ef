import { normaliseAddress } from '../../core/recognition/normalise-address.ts';
import type { KeptDraft } from '../../core/writing/history.ts';
import { isDraftRow } from './is-draft-row.ts';
import type { DraftRow, TextRow } from './open-drafts.ts';

/** What lies in the database under one id, whatever it is. */
export interface StoredDraft {
  readonly row: unknown;
  /** Undefined where there is none. */
  readonly text: unknown;
}

/** Something that is no draft any more: a version of this extension, or a disk, failed it. */
export interface DamagedDraft {
  readonly id: string;
  /** Of what can still be read of it; else its id. */
  readonly title: string;
}

/** A draft as its two rows: what is written, and the article's words. */
export function rowsOf({ draft, undo, redo }: KeptDraft): { row: DraftRow; text: TextRow } {
  const { text, ...written } = draft;
  const { id, article } = draft;
  return {
    row: { draft: written, undo, redo, id, page: normaliseAddress(article.url) },
    text: { id, text },
  };
}

/** The draft that two rows are; null where the first is none. A text that is lost comes back with its page. */
export function draftIn({ row, text }: StoredDraft): KeptDraft | null {
  if (!isDraftRow(row)) return null;
  const { draft, undo, redo } = row;
  const words = (text as Partial<TextRow> | undefined)?.text;
  return { draft: { ...draft, text: typeof words === 'string' ? words : '' }, undo, redo };
}

/** What can still be told of a row that is no draft, for the list. */
export function describeDamaged(row: unknown): DamagedDraft {
  // The database gives no row without its key.
  const { id, draft } = row as { readonly id: unknown; readonly draft?: unknown };
  const { title, article } = (draft ?? {}) as { readonly title?: unknown; article?: unknown };
  const { headline, url } = (article ?? {}) as { readonly headline?: unknown; url?: unknown };
  const readable = [title, headline, url].find((one) => typeof one === 'string' && one.trim());
  return { id: String(id), title: String(readable ?? id) };
}
