import type { CorrectionsDesk } from '../../core/model/knowledge-base.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { ExternalLink } from '../parts/ExternalLink.tsx';

interface EvidenceDatesProps {
  /** Date of the newest source; null if none has a date, absent if there are no sources. */
  readonly newest?: string | null;
  /** ISO day of the last search. */
  readonly searched: string;
  readonly desk: CorrectionsDesk | null;
  /** Opens what to send, for a base that names no address yet. */
  onAbout(): void;
}

/** How recent the evidence is, when somebody last searched for more, and where to report an error. */
export function EvidenceDates({ newest, searched, desk, onAbout }: EvidenceDatesProps) {
  const { t, date } = useMessages();
  return (
    <p class="note-dates">
      <span>{said()}</span>{' '}
      {desk?.address ? (
        <ExternalLink href={desk.address}>{t('note_correct')}</ExternalLink>
      ) : (
        <button type="button" class="link" onClick={onAbout}>
          {t('note_correct')}
        </button>
      )}
    </p>
  );

  function said(): string {
    if (newest === undefined) return t('note_last_searched', date(searched));
    return newest === null
      ? t('note_dates_undated', date(searched))
      : t('note_dates', date(newest), date(searched));
  }
}
