import {
  activeDraftName,
  DRAFT_KINDS,
  draftHighlightName,
  everyDraftName,
} from '../../core/model/draft-highlight.ts';
import type { ActiveState } from '../../core/model/highlight-name.ts';
import type { Painter } from '../../page/paint.ts';
import type { NoteOnPage } from '../../ui/writer/writer-model.ts';

/** Over the marks of knowledge bases, which may be on the same words. */
const PRIORITY = 2;
const ACTIVE_PRIORITY = 3;

/** Paints the words of all notes found on the page, replacing those painted before. */
export function paintNotes(painter: Painter, notes: readonly NoteOnPage[]): void {
  for (const kind of DRAFT_KINDS) {
    const ranges = notes.flatMap(({ note, mark }) => (note.kind === kind ? mark.pieces() : []));
    painter.paint(draftHighlightName(kind), ranges, PRIORITY);
  }
}

/** Paints one note in a state; null clears the state. */
export function paintActiveNote(
  painter: Painter,
  state: ActiveState,
  shown: NoteOnPage | null,
): void {
  for (const kind of DRAFT_KINDS) {
    const ranges = shown && shown.note.kind === kind ? shown.mark.pieces() : [];
    painter.paint(activeDraftName(state, kind), ranges, ACTIVE_PRIORITY);
  }
}

/** Removes whatever an earlier copy may have left. */
export function clearDraftMarks(): void {
  for (const name of everyDraftName()) CSS.highlights.delete(name);
}
