import { useRef, useState } from 'preact/hooks';
import type { DraftEvent, DraftNote } from '../../core/writing/draft.ts';
import { addEvent, changeEvent, linkEvent, removeEvent } from '../../core/writing/operations.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { Entry } from './Entry.tsx';
import { Findings, fieldId, TextField } from './Field.tsx';
import { SourcesField } from './SourcesField.tsx';
import { useWriting } from './WriterContext.tsx';
import { findingsAt, isError } from './writer-model.ts';

/** The events of the draft, to tick those that the note tells of, and a new one. */
export function EventsField({ note }: { note: DraftNote }) {
  const { model, host } = useWriting();
  const { t, date } = useMessages();
  const [open, setOpen] = useState<string | null>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const [isNew, setNew] = useState<string | null>(null);
  const { events } = model.draft;
  const of = { part: 'note', id: note.id, field: 'events' } as const;
  const add = () => {
    let added = '';
    host.change((draft) => {
      const next = addEvent(draft);
      added = next.events.at(-1)?.id ?? '';
      return linkEvent(next, note.id, added, true);
    });
    setOpen(added);
    setNew(added);
  };
  return (
    <fieldset class="field" aria-describedby={fieldId(of, 'findings')}>
      <legend>{t('writer_events')}</legend>
      {events.length > 0 && (
        <ul class="entries">
          {events.map((event) => (
            <Entry
              key={event.id}
              isTicked={note.events.includes(event.id)}
              isOpen={open === event.id}
              isNew={isNew === event.id}
              missing={findingsAt(model.findings, 'event', event.id).filter(isError).length}
              title={event.title || t('writer_event_untitled')}
              details={[event.date ? date(event.date) : '']}
              onTick={(on) => host.change((draft) => linkEvent(draft, note.id, event.id, on))}
              onOpen={(on) => setOpen(on ? event.id : null)}
            >
              <EventForm
                event={event}
                onRemove={() => {
                  setOpen(null);
                  host.change((draft) => removeEvent(draft, event.id));
                  // The pressed button is gone.
                  adder.current?.focus();
                }}
              />
            </Entry>
          ))}
        </ul>
      )}
      <button ref={adder} type="button" class="plain-button" onClick={add}>
        {t('writer_add_event')}
      </button>
      <Findings of={of} isFilled={note.events.length > 0} />
    </fieldset>
  );
}

function EventForm({ event, onRemove }: { event: DraftEvent; onRemove(): void }) {
  const { host } = useWriting();
  const { t } = useMessages();
  const field = (name: 'date' | 'title' | 'summary') => ({
    of: { part: 'event', id: event.id, field: name } as const,
    value: event[name],
    onValue: (value: string) =>
      host.change(
        (draft) => changeEvent(draft, event.id, { [name]: value }),
        `event ${event.id} ${name}`,
      ),
  });
  return (
    <div class="entry-form">
      <TextField {...field('date')} label={t('writer_date')} hint={t('writer_date_hint')} />
      <TextField {...field('title')} label={t('writer_event_title')} />
      <TextField {...field('summary')} label={t('writer_event_summary')} rows={3} />
      <SourcesField by={{ part: 'event', id: event.id }} linked={event.sources} />
      <Findings of={{ part: 'event', id: event.id, field: '' }} isFilled />
      <button type="button" class="link small-link" onClick={onRemove}>
        {t('writer_remove_event')}
      </button>
    </div>
  );
}
