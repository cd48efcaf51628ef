import type { ContextPart } from '../../core/model/knowledge-base.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import type { OverlayMention, OverlayModel } from '../overlay-model.ts';
import type { Loaded } from '../panel-props.ts';
import { DateText } from '../parts/DateText.tsx';
import { byIds } from './by-ids.ts';
import { HowWeKnow } from './HowWeKnow.tsx';
import { NoteFoot } from './NoteFoot.tsx';
import { NoteHead } from './NoteHead.tsx';

export interface MentionNoteProps {
  readonly mention: OverlayMention;
  readonly model: OverlayModel;
  readonly context: Loaded<ContextPart>;
  onClose(): void;
  onStep(by: 1 | -1): void;
  onWide(wide: boolean): void;
}

/** Context for an event that a page on the subject mentions. */
export function MentionNote({
  mention,
  model,
  context,
  onClose,
  onStep,
  onWide,
}: MentionNoteProps) {
  const { t, date } = useMessages();
  const { asOf, language } = model.knowledgeBase;
  const part = context.state === 'ready' ? context.value : null;
  const event = part?.events.find(({ id }) => id === mention.event);
  return (
    <>
      <div class="note-scroll">
        <NoteHead kind="event" onClose={onClose}>
          <span class="verdict-label">
            <span class="sc">
              {event ? <DateText date={event.date} end={event.end} /> : t('note_event')}
            </span>
            <span class="gloss">{t('note_event_context')}</span>
          </span>
        </NoteHead>
        {part && event ? (
          <>
            <h2 class="note-headline" lang={language}>
              {event.title}
            </h2>
            <p class="note-text" lang={language}>
              {event.summary}
            </p>
            <HowWeKnow
              sources={byIds(part.sources, event.sources)}
              publishers={part.publishers}
              wouldChange={null}
              lang={language}
              onToggle={onWide}
            />
          </>
        ) : (
          <p class="note-wait">{t(context.state === 'failed' ? 'note_failed' : 'note_loading')}</p>
        )}
      </div>
      <NoteFoot
        status={t('note_event_as_of', date(asOf))}
        position={t('note_position', String(mention.number), String(model.mentions.length))}
        citing={null}
        onCite={() => undefined}
        onStep={onStep}
      />
    </>
  );
}
