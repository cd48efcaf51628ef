import { useMessages } from '../messages/MessagesContext.tsx';
import { Icon } from '../parts/Icon.tsx';

interface NoteFootProps {
  /** "High confidence". */
  readonly status: string;
  readonly position: string;
  readonly citing: boolean | null;
  onCite(): void;
  onStep(by: 1 | -1): void;
}

/** The last row: how sure, cite, previous and next. */
export function NoteFoot({ status, position, citing, onCite, onStep }: NoteFootProps) {
  const { t } = useMessages();
  return (
    <footer class="note-foot">
      <span class="status">{status}</span>
      {citing !== null && (
        <button type="button" class="cite-button" aria-expanded={citing} onClick={onCite}>
          {t('note_cite')}
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={t('note_previous')}
        onClick={() => onStep(-1)}
      >
        <Icon name="previous" />
      </button>
      <span class="position">{position}</span>
      <button
        type="button"
        class="icon-button"
        aria-label={t('note_next')}
        onClick={() => onStep(1)}
      >
        <Icon name="next" />
      </button>
    </footer>
  );
}
