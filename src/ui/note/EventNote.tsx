import { confidenceKey } from '../messages/keys.ts';
import { laterWords } from '../messages/later-words.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { byIds } from '../parts/by-ids.ts';
import { DateText } from '../parts/DateText.tsx';
import { FollowedList } from '../parts/FollowedList.tsx';
import { EventReason } from './EventReason.tsx';
import { EvidenceDates } from './EvidenceDates.tsx';
import { HowWeKnow } from './HowWeKnow.tsx';
import { NoteFoot } from './NoteFoot.tsx';
import { NoteHead } from './NoteHead.tsx';
import { newestSource } from './newest-source.ts';
import type { NoteProps } from './note-props.ts';
import { positionOf } from './position-of.ts';

/** Context for an event that a page on the subject mentions. */
export function EventNote(props: NoteProps) {
  const { mark, base, model, details, onClose, onStep, onWide, onAbout } = props;
  const messages = useMessages();
  const { t, date } = messages;
  const { asOf, language } = base.knowledgeBase;
  const read = details.state === 'ready' ? details.value : null;
  const event = read?.events.find(({ id }) => id === mark.id);
  const sources = event ? byIds(read?.sources ?? [], event.sources) : [];
  const later =
    event && laterWords(messages, { published: mark.mention?.published ?? null, date: event.date });
  return (
    <>
      <div class="note-scroll">
        <NoteHead kind={mark.kind} onClose={onClose}>
          <span class="verdict-label">
            <span class="sc">
              {event ? <DateText date={event.date} end={event.end} /> : t('note_event')}
            </span>
            <span class="gloss">
              {later ? t('note_event_later', later) : t('note_event_context')}
            </span>
          </span>
        </NoteHead>
        {read && event ? (
          <>
            <h2 class="note-headline" lang={language}>
              {event.title}
            </h2>
            <p class="note-text" lang={language}>
              {event.summary}
            </p>
            <FollowedList
              followed={event.followed ?? []}
              sources={sources}
              publishers={read.publishers}
              lang={language}
            />
            <EventReason mark={mark} />
            <HowWeKnow
              sources={sources}
              publishers={read.publishers}
              wouldChange={null}
              lang={language}
              onToggle={onWide}
            />
          </>
        ) : (
          <p class="note-wait">{t(details.state === 'failed' ? 'note_failed' : 'note_loading')}</p>
        )}
      </div>
      {read && event && (
        <EvidenceDates
          newest={newestSource(sources)}
          searched={asOf}
          desk={read.about.corrections}
          onAbout={onAbout}
        />
      )}
      <NoteFoot
        status={event ? t(confidenceKey(event.confidence)) : t('note_last_searched', date(asOf))}
        position={positionOf(mark, model, messages)}
        citing={null}
        onCite={() => undefined}
        onStep={onStep}
      />
    </>
  );
}
