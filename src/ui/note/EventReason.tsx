import type { Mark } from '../../core/model/mark.ts';
import { useMessages } from '../messages/MessagesContext.tsx';

/** Says by which words of the page, and which date in it, the event was recognised. */
export function EventReason({ mark }: { readonly mark: Pick<Mark, 'mention'> }) {
  const { t, list } = useMessages();
  const reason = mark.mention?.reason;
  if (!reason || reason.words.length === 0) return null;
  const words = list(reason.words.map((word) => t('quoted', word)));
  return (
    <p class="note-reason">
      {reason.date === null
        ? t('note_event_reason', words)
        : t('note_event_reason_date', words, t('quoted', reason.date))}
    </p>
  );
}
