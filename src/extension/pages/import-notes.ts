import { keepFirst, record } from '../../core/writing/history.ts';
import { NotImportable } from '../../knowledge/import/imported-annotation.ts';
import { readAnnotations } from '../../knowledge/import/read-annotations.ts';
import { MOST_BYTES } from '../../knowledge/one-file/limits.ts';
import { addImported, beginImported, byPage } from '../../knowledge/writing/import-notes.ts';
import type { DraftImport, ImportedDraft } from '../../ui/options/drafts/drafts-props.ts';
import { storageFault } from '../added/storage-fault.ts';
import type { DraftStore } from '../drafts/draft-store.ts';
import { today } from '../today.ts';
import { askBackground } from './ask.ts';

/** Whoever noted more pages than this exports them by group or by page. */
const MOST_PAGES = 50;

/** Takes notes of other programs into drafts: one for each page, or the one that there is about it. */
export async function importNotes(file: File, store: DraftStore): Promise<DraftImport> {
  if (file.size > MOST_BYTES) return { kind: 'too-large' };
  try {
    const { annotations, leftOut } = readAnnotations(await file.text());
    const drafts: ImportedDraft[] = [];
    const pages = byPage(annotations);
    if (pages.size > MOST_PAGES) return { kind: 'too-many', pages: pages.size, most: MOST_PAGES };
    const onWeb = [...pages.values()].reduce((count, own) => count + own.length, 0);
    if (onWeb === 0) return { kind: 'not-importable' };
    let known = 0;
    for (const [url, own] of pages) {
      const now = new Date().toISOString();
      const there = await store.about(url);
      const before = there ?? keepFirst(beginImported(url, own, { now, unique: fewLetters() }));
      const next = addImported(before.draft, own, today());
      const notes = next.notes.length - before.draft.notes.length;
      known += own.length - notes;
      const kept = there ? record(there, next, { now }) : keepFirst(next);
      if (notes > 0) await store.keep(kept, there?.draft.changed ?? null);
      drafts.push({ title: next.title || url, notes, isOld: there !== null });
      if (there) await askBackground({ type: 'draft-changed', id: next.id });
    }
    return { kind: 'done', drafts, leftOut: leftOut + annotations.length - onWeb, known };
  } catch (error) {
    if (error instanceof NotImportable || isUnreadable(error)) return { kind: 'not-importable' };
    return { kind: storageFault(error).reason };
  }
}

/** The file went away, or may not be read. */
function isUnreadable(error: unknown): boolean {
  return error instanceof DOMException && /^Not(?:Found|Readable)Error$/.test(error.name);
}

function fewLetters(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}
