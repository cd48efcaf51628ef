import type { WordDifference } from '../../core/matching/match.ts';
import { useMessages } from '../messages/MessagesContext.tsx';

/** How this copy's words differ from the reviewed ones. Renders nothing if they do not. */
export function Difference({ difference }: { difference: readonly WordDifference[] }) {
  const { t } = useMessages();
  if (difference.length === 0) return null;
  const words = (text: string) => (text === '' ? t('note_edited_nothing') : text);
  return (
    <p class="difference">
      {t('note_edited')}{' '}
      {difference.map(({ claim, page }) => (
        <span key={`${claim} ${page}`} class="pair">
          <q>{words(page)}</q> ({t('note_edited_here')}), <q>{words(claim)}</q> (
          {t('note_edited_reviewed')}){' '}
        </span>
      ))}
    </p>
  );
}
