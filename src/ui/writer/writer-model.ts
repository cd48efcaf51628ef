import type { ActiveState } from '../../core/model/highlight-name.ts';
import type { Mark } from '../../core/model/mark.ts';
import type { Draft, DraftNote } from '../../core/writing/draft.ts';
import type { Palette } from '../marks/choose-palette.ts';

/** A note of the draft, and where its words are on this page. */
export interface NoteOnPage {
  readonly note: DraftNote;
  /** 1-based, in the order of the article. */
  readonly number: number;
  readonly mark: Mark<Range>;
  /** The words are on the page now. */
  readonly isFound: boolean;
}

/** A rule's finding about the draft. */
export interface WriterFinding {
  readonly at: {
    readonly part: 'note' | 'event' | 'source' | 'head';
    readonly id: string;
    readonly field: string | null;
  };
  readonly severity: 'error' | 'warning';
  /** In the writer's language. */
  readonly text: string;
}

/** `kept`: nothing is lost when the page is closed now. `fault`: why the last change was not kept. */
export type KeptState = 'kept' | 'keeping' | { readonly fault: 'full' | 'unavailable' };

/** No article was found; or it stands in a frame of the page, with the address under which it stands alone, if any. */
export type Obstacle = 'no-text' | { readonly framedAt: string | null };

/** What is being written, and where it stands on the page: data, made anew at each change. */
export interface WriterModel {
  readonly draft: Draft;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** In the order of the article. */
  readonly notes: readonly NoteOnPage[];
  readonly findings: readonly WriterFinding[];
  /** The date of the newest source of a note that was read; null where none has one. */
  proposedAsOf(note: DraftNote): string | null;
  /** The language that the notes are in, as it is told or seems to be (BCP 47). */
  readonly notesLanguage: string;
  readonly kept: KeptState;
  /** True in a private window, which drafts outlive. */
  readonly isPrivate: boolean;
  readonly palette: Palette;
  /** Why no words can be noted here, or hardly any; null where nothing is in the way. */
  readonly obstacle: Obstacle | null;
  /** The element that holds the article's words. */
  readonly column: Element;
  /** True if the browser paints no lines under highlighted words. */
  readonly drawsLines: boolean;
  /** False if notes of knowledge bases have their numbers beside the text. */
  readonly hasMargin: boolean;
}

/** Words of the article's headline, and words that are none of the article's. */
export type Refusal = 'headline' | 'not-article';

/** Words that were selected just now. */
export interface SelectedWords {
  /** Why they cannot be noted; null if they can. */
  readonly refusal: Refusal | null;
  /** Their range, for the button beside them. */
  range(): Range;
}

export type ExportForm = 'file' | 'folder';

/** What the writer's surfaces ask of the rest of the extension. */
export interface WriterHost {
  /** Takes what `next` makes of the draft. Changes of one `kind` in a row are undone together. */
  change(next: (draft: Draft) => Draft, kind?: string): void;
  undo(): void;
  redo(): void;
  /** Looks again at what is selected: a key was pressed, perhaps before its rest was over. */
  readSelection(): void;
  /** Makes a note of the selected words. The id of it; null where that is not possible. */
  noteSelected(): string | null;
  highlight(state: ActiveState, note: NoteOnPage | null): void;
  bringIntoView(note: NoteOnPage): void;
  /** Hands the draft to the browser. The name of the file; null where the page lets none be saved. */
  save(form: ExportForm): string | null;
  /** Announces to screen readers. */
  say(words: string): void;
  /** Closes the writer on this page; the draft stays saved. */
  close(): void;
}

/** True for what keeps a draft from being passed on as one file. */
export function isError({ severity }: WriterFinding): boolean {
  return severity === 'error';
}

/** What keeps a note from being exported: in itself, and in the events and sources that it names. */
export function errorsOf({ draft, findings }: WriterModel, note: DraftNote): WriterFinding[] {
  const events = draft.events.filter(({ id }) => note.events.includes(id));
  const ids: Readonly<Record<WriterFinding['at']['part'], readonly string[]>> = {
    note: [note.id],
    event: note.events,
    source: [...note.sources, ...events.flatMap(({ sources }) => sources)],
    head: [],
  };
  return findings.filter((one) => isError(one) && ids[one.at.part].includes(one.at.id));
}

/** What keeps the draft from being exported and stands at none of its notes, in words that say of what. */
export function errorsApart(model: WriterModel): string[] {
  const { draft, findings } = model;
  const atNotes = new Set(draft.notes.flatMap((note) => errorsOf(model, note)));
  return findings.flatMap((one) => {
    if (!isError(one) || atNotes.has(one)) return [];
    const { part, id } = one.at;
    const items = part === 'event' ? draft.events : part === 'source' ? draft.sources : [];
    const title = items.find((item) => item.id === id)?.title;
    return [title ? `${title}: ${one.text}` : one.text];
  });
}

/** The findings about one part of the draft, or one field of it. */
export function findingsAt(
  findings: readonly WriterFinding[],
  part: WriterFinding['at']['part'],
  id: string,
  field?: string,
): WriterFinding[] {
  return findings.filter(
    ({ at }) =>
      at.part === part && at.id === id && (field === undefined || (at.field ?? '') === field),
  );
}
