import { useMessages } from '../messages/MessagesContext.tsx';
import { obstacleKey } from './obstacle-key.ts';
import { useWriting } from './WriterContext.tsx';

/** Why the words of this page cannot be noted, and where they can. */
export function ObstacleNotice() {
  const { obstacle } = useWriting().model;
  const { t } = useMessages();
  if (obstacle === null) return null;
  const framedAt = obstacle === 'no-text' ? null : obstacle.framedAt;
  return (
    <p class="obstacle">
      {t(obstacleKey(obstacle))}{' '}
      {framedAt !== null && (
        <a class="link" href={framedAt} target="_blank" rel="noreferrer">
          {t('writer_framed_open')}
        </a>
      )}
    </p>
  );
}
