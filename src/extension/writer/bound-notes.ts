import type { Draft } from '../../core/writing/draft.ts';
import type { NoteOnPage } from '../../ui/writer/writer-model.ts';
import { bindNotes, type FoundNotes } from './bind-notes.ts';

/** The notes as last anchored, and what they were anchored from. */
interface Bound extends Pick<Draft, 'notes' | 'text'> {
  readonly found: FoundNotes;
  readonly bound: readonly NoteOnPage[];
}

/** Anchors notes again only if they or their matches changed: each change is shown several times. */
export class BoundNotes {
  #last: Bound | null = null;

  of(draft: Draft, found: FoundNotes): readonly NoteOnPage[] {
    const { notes, text } = draft;
    const last = this.#last;
    if (last?.notes === notes && last.text === text && last.found === found) return last.bound;
    const bound = bindNotes(draft, found);
    this.#last = { notes, text, found, bound };
    return bound;
  }
}
