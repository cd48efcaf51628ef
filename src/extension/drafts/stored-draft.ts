import { normaliseAddress } from '../../core/recognition/normalise-address.ts';
import type { KeptDraft } from '../../core/writing/history.ts';
import { isDraftRow } from './is-draft-row.ts';
import type { DraftRow, TextRow } from './open-drafts.ts';

/** The rows in the database under one id, whatever they hold. */
export interface StoredDraft {
  readonly row: unknown;
  /** Undefined if there is none. */
  readonly text: unknown;
}

/** A row that is no longer a valid draft, because of another version of this extension or a failing disk. */
export interface DamagedDraft {
  readonly id: string;
  /** From what can still be read of it; else its id. */
  readonly title: string;
}

/** Splits a draft into its two rows: what was written, and the article's words. */
export function rowsOf({ draft, undo, redo }: KeptDraft): { row: DraftRow; text: TextRow } {
  const { text, ...written } = draft;
  const { id, article } = draft;
  return {
    row: { draft: written, undo, redo, id, page: normaliseAddress(article.url) },
    text: { id, text },
  };
}

/** The draft made up of two rows; null if the first is invalid. A lost text comes back with its page. */
export function draftIn({ row, text }: StoredDraft): KeptDraft | null {
  if (!isDraftRow(row)) return null;
  const { draft, undo, redo } = row;
  const words = (text as Partial<TextRow> | undefined)?.text;
  return { draft: { ...draft, text: typeof words === 'string' ? words : '' }, undo, redo };
}

/** What can still be told about a row that is no draft, for the list. */
export function describeDamaged(row: unknown): DamagedDraft {
  // Every row that the database returns has its key.
  const { id, draft } = row as { readonly id: unknown; readonly draft?: unknown };
  const { title, article } = (draft ?? {}) as { readonly title?: unknown; article?: unknown };
  const { headline, url } = (article ?? {}) as { readonly headline?: unknown; url?: unknown };
  const readable = [title, headline, url].find((one) => typeof one === 'string' && one.trim());
  return { id: String(id), title: String(readable ?? id) };
}
