import { useId } from 'preact/hooks';
import { confidenceKey } from '../../messages/keys.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import { DateText } from '../../parts/DateText.tsx';
import { type SourceShelf, SourcesFold } from '../SourcesFold.tsx';
import type { TimelineEvent } from './year-group.ts';

interface TimelineRowProps {
  readonly item: TimelineEvent;
  readonly isOpen: boolean;
  readonly shelf: SourceShelf;
  readonly lang: string;
  onToggle(): void;
}

/** One event; its title opens what happened and the sources in place. */
export function TimelineRow({ item, isOpen, shelf, lang, onToggle }: TimelineRowProps) {
  const { t } = useMessages();
  const id = useId();
  const { event, behindNote } = item;
  return (
    <li class={behindNote ? 'event' : 'event quiet'}>
      <span class={event.end === null ? 'date' : 'date wide'}>
        <DateText date={event.date} end={event.end} style="in-year" />
      </span>
      <i class="dot" aria-hidden="true" />
      <div class="title">
        <button
          type="button"
          class="event-title"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={onToggle}
        >
          <span lang={lang}>{event.title}</span>
          {behindNote && <span class="hidden-text"> ({t('panel_behind_note')})</span>}
        </button>
        {isOpen && (
          <div id={id} class="event-detail">
            <p lang={lang}>{event.summary}</p>
            <SourcesFold
              ids={event.sources}
              shelf={shelf}
              about={event.title}
              lead={t(confidenceKey(event.confidence))}
            />
          </div>
        )}
      </div>
    </li>
  );
}
