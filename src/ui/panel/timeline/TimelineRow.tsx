import { confidenceKey } from '../../messages/keys.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import { byIds } from '../../parts/by-ids.ts';
import { DateText } from '../../parts/DateText.tsx';
import { FollowedList } from '../../parts/FollowedList.tsx';
import { useElementId } from '../../parts/use-element-id.ts';
import { type SourceShelf, SourcesFold } from '../SourcesFold.tsx';
import { NotesBehind } from './NotesBehind.tsx';
import type { TimelineEvent } from './year-group.ts';

interface TimelineRowProps {
  readonly item: TimelineEvent;
  readonly isOpen: boolean;
  readonly shelf: SourceShelf;
  readonly lang: string;
  onToggle(): void;
  onShowNote(mark: string): void;
}

/** One event; its title opens what happened and the sources in place. */
export function TimelineRow(props: TimelineRowProps) {
  const { item, isOpen, shelf, lang, onToggle, onShowNote } = props;
  const { t } = useMessages();
  const id = useElementId();
  const { event, behindNote } = item;
  // The heading's year does not cover an end in another year.
  const isInOneYear = event.end === null || event.end.slice(0, 4) === event.date.slice(0, 4);
  return (
    <li class={behindNote ? 'event' : 'event quiet'}>
      <span class={event.end === null ? 'date' : 'date wide'}>
        <DateText date={event.date} end={event.end} style={isInOneYear ? 'in-year' : 'short'} />
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
            <FollowedList
              followed={event.followed ?? []}
              sources={byIds(shelf.sources, event.sources)}
              publishers={shelf.publishers}
              lang={lang}
            />
            <NotesBehind notes={item.notes} onShowNote={onShowNote} />
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
