import type { Numbered } from '../../margin/lines.ts';
import { numberOf } from '../../marks/number-of.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';

interface NotesBehindProps {
  readonly notes: readonly Numbered[];
  /** Called with the mark's key. */
  onShowNote(mark: string): void;
}

/** "Behind notes 2, 5, 33": each number leads to its words in the text. */
export function NotesBehind({ notes, onShowNote }: NotesBehindProps) {
  const { t } = useMessages();
  if (notes.length === 0) return null;
  return (
    <p class="notes-behind">
      {t(notes.length === 1 ? 'panel_behind_a_note' : 'panel_behind_some_notes')}
      {notes.map((note) => (
        <button
          key={note.key}
          type="button"
          class="link"
          aria-label={t('panel_show_note', numberOf(note))}
          onClick={() => onShowNote(note.key)}
        >
          {numberOf(note)}
        </button>
      ))}
    </p>
  );
}
