import type { DraftLocation, DraftMessage } from '../../../core/writing/draft-finding.ts';

/** Something missing or wrong in a draft. */
export interface DraftFault {
  readonly part: DraftLocation['part'];
  /** The words of the note, or the title of the event or source; empty for one without, and for the draft itself. */
  readonly about: string;
  readonly message: DraftMessage;
}

export interface ListedDraft {
  readonly id: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** URL of its page. */
  readonly url: string;
  readonly notes: number;
  /** ISO day. */
  readonly changed: string;
  /** With none of them it can be exported as one file, and added. */
  readonly faults: readonly DraftFault[];
}

/** Why a storage operation failed; nothing was changed. */
export type DraftFailure = 'full' | 'unavailable';

/** A draft into which notes were imported. */
export interface ImportedDraft {
  readonly title: string;
  readonly notes: number;
  /** True if it existed before. */
  readonly isOld: boolean;
}

export type DraftImport =
  | {
      readonly kind: 'done';
      readonly drafts: readonly ImportedDraft[];
      /** Annotations that quote no words of a page on the web. */
      readonly leftOut: number;
      /** Notes that the draft has already. */
      readonly known: number;
    }
  | { readonly kind: 'too-many'; readonly pages: number; readonly most: number }
  /** `base`: a knowledge base, which is added and not imported. */
  | { readonly kind: 'not-importable' | 'too-large' | 'base' | DraftFailure };

export interface DraftsProps {
  /** Most recently changed first; null if the browser does not provide them. */
  readonly drafts: readonly ListedDraft[] | null;
  /** Stored rows that cannot be read as drafts. */
  readonly damaged: readonly { readonly id: string; readonly title: string }[];
  /** Hands a draft to the browser as a file. The file's name, or why there is none. */
  onSaveDraft(id: string, as: 'file' | 'folder'): Promise<{ name: string } | DraftFailure>;
  /** The finished draft as the file that it is exported as. */
  onTakeDraft(id: string): Promise<File | DraftFailure>;
  /** Hands a damaged one to the browser exactly as stored. The file's name, or why there is none. */
  onSaveDamaged(id: string): Promise<{ name: string } | DraftFailure>;
  /** Resolves to a function that restores it and tells whether that worked. */
  onRemoveDraft(id: string): Promise<(() => Promise<boolean>) | DraftFailure>;
  onImportNotes(file: File): Promise<DraftImport>;
}
