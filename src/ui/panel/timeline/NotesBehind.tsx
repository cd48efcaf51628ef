import { useMessages } from '../../messages/MessagesContext.tsx';

interface NotesBehindProps {
  readonly numbers: readonly number[];
  onShowNote(number: number): void;
}

/** "Behind notes 2, 5, 33": each number leads to its words in the text. */
export function NotesBehind({ numbers, onShowNote }: NotesBehindProps) {
  const { t } = useMessages();
  if (numbers.length === 0) return null;
  return (
    <p class="notes-behind">
      {t(numbers.length === 1 ? 'panel_behind_a_note' : 'panel_behind_some_notes')}
      {numbers.map((number) => (
        <button
          key={number}
          type="button"
          class="link"
          aria-label={t('panel_show_note', String(number))}
          onClick={() => onShowNote(number)}
        >
          {number}
        </button>
      ))}
    </p>
  );
}
