import type { Draft, DraftRelease } from '../../core/writing/draft.ts';
import { draftFile, draftFolder } from '../../knowledge/writing/draft-file.ts';
import type { ExportForm } from '../../ui/writer/writer-model.ts';
import { saveFile } from '../save-file.ts';
import { today } from '../today.ts';
import { zipDraft } from './zip-draft.ts';

/** A file that was handed to the browser. */
export interface ExportedDraft {
  readonly name: string;
  /** To be saved with the draft; null for an unfinished one. */
  readonly release: DraftRelease | null;
}

/** Hands the draft to the browser as a file. Null if the page may not save files. Throws if an unfinished draft is to be a single file. */
export function exportDraft(draft: Draft, form: ExportForm): ExportedDraft | null {
  // A sandboxed page downloads nothing, without any error.
  if (self.origin === 'null') return null;
  if (form === 'folder') {
    const { files, release } = draftFolder(draft, today());
    const name = `${draft.id}.zip`;
    saveFile(name, new Blob([zipDraft(draft.id, files)], { type: 'application/zip' }));
    return { name, release };
  }
  const file = draftFile(draft, today());
  if (!file) throw new Error('a draft with errors is no file to pass on');
  saveFile(file.name, new Blob([file.text], { type: 'application/json;charset=utf-8' }));
  return { name: file.name, release: file.release };
}
