import { keepFirst, record } from '../../core/writing/history.ts';
import { MOST_BYTES } from '../../knowledge/one-file/file-limits.ts';
import { addImported, beginImported, readNotes } from '../../knowledge/writing/import-notes.ts';
import type { DraftImport, ImportedDraft } from '../../ui/options/drafts/drafts-props.ts';
import { storageFault } from '../added/storage-fault.ts';
import { claimsToBeBase } from '../added/which-kind.ts';
import type { DraftStore } from '../drafts/draft-store.ts';
import { today } from '../today.ts';
import { askBackground } from './ask.ts';

/** Whoever has notes on more pages than this can export them by group or by page. */
const MOST_PAGES = 50;

/** Imports notes of other programs into drafts: for each page a new one, or the existing one about it. */
export async function importNotes(file: File, store: DraftStore): Promise<DraftImport> {
  if (file.size > MOST_BYTES) return { kind: 'too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (claimsToBeBase(bytes)) return { kind: 'base' };
    const notes = readNotes(new TextDecoder().decode(bytes));
    if (!notes) return { kind: 'not-importable' };
    const { pages, leftOut } = notes;
    if (pages.size > MOST_PAGES) return { kind: 'too-many', pages: pages.size, most: MOST_PAGES };
    const drafts: ImportedDraft[] = [];
    let known = 0;
    for (const [url, own] of pages) {
      const now = new Date().toISOString();
      const there = await store.about(url);
      const before = there ?? keepFirst(beginImported(url, own, { now, unique: fewLetters() }));
      const next = addImported(before.draft, own, today());
      const more = next.notes.length - before.draft.notes.length;
      known += own.length - more;
      const kept = there ? record(there, next, { now }) : keepFirst(next);
      if (more > 0) await store.keep(kept, there?.draft.changed ?? null);
      drafts.push({ title: next.title || url, notes: more, isOld: there !== null });
      if (there) await askBackground({ type: 'draft-changed', id: next.id });
    }
    return { kind: 'done', drafts, leftOut, known };
  } catch (error) {
    if (isUnreadable(error)) return { kind: 'not-importable' };
    return { kind: storageFault(error).reason };
  }
}

/** True if the file is gone, or may not be read. */
function isUnreadable(error: unknown): boolean {
  return error instanceof DOMException && /^Not(?:Found|Readable)Error$/.test(error.name);
}

function fewLetters(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}
