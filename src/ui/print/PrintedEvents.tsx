import { Fragment } from 'preact';
import type { BaseOnPage } from '../../core/model/annotated-page.ts';
import type { ContextPart } from '../../core/model/knowledge-base.ts';
import type { Mark } from '../../core/model/mark.ts';
import { numberOf } from '../marks/number-of.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { byIds } from '../parts/by-ids.ts';
import { FromAdded } from '../parts/FromAdded.tsx';

interface PrintedEventsProps {
  readonly marks: readonly Mark[];
  readonly base: BaseOnPage;
  readonly details: ContextPart;
}

/** The events that a page on the subject mentions, by the number of their mark. */
export function PrintedEvents({ marks, base, details }: PrintedEventsProps) {
  const { t, date } = useMessages();
  const { language, asOf } = base.knowledgeBase;
  const publishers = new Map(details.publishers.map(({ id, name }) => [id, name]));
  return (
    <section class="printed-notes">
      <h2>
        {t('mark_region_mentions')}, {t('note_last_searched', date(asOf))}
      </h2>
      <FromAdded base={base} />
      <ol lang={language}>
        {marks.map((mark) => {
          const event = details.events.find(({ id }) => id === mark.id);
          const sources = byIds(details.sources, event?.sources ?? []).map((source) =>
            [publishers.get(source.publisher), source.title].filter(Boolean).join(', '),
          );
          return event ? (
            <li
              key={mark.key}
              value={mark.number ?? undefined}
              data-number={mark.siglum ? numberOf(mark) : undefined}
            >
              <b>{date(event.date)}.</b> {event.title}. {event.summary}{' '}
              {event.followed?.map((one) => (
                <Fragment key={`${one.date} ${one.text}`}>
                  <b>{date(one.date)}.</b> {one.text}{' '}
                </Fragment>
              ))}
              <small>{sources.join('; ')}.</small>
            </li>
          ) : null;
        })}
      </ol>
    </section>
  );
}
