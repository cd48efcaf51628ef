import type { Numbered } from '../../margin/lines.ts';
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
      {notes.map(({ key, number }) => (
        <button
          key={key}
          type="button"
          class="link"
          aria-label={t('panel_show_note', String(number))}
          onClick={() => onShowNote(key)}
        >
          {number}
        </button>
      ))}
    </p>
  );
}
