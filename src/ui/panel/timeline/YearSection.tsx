import { useState } from 'preact/hooks';
import { useMessages } from '../../messages/MessagesContext.tsx';
import { ArticleRow } from '../../parts/EventRow.tsx';
import type { SourceShelf } from '../SourcesFold.tsx';
import { TimelineRow } from './TimelineRow.tsx';
import type { TimelineData } from './timeline-data.ts';
import { leadingEvents, type TimelineEvent, type YearGroup } from './year-group.ts';

interface YearSectionProps {
  readonly group: YearGroup;
  /** Stands for the number of the year. */
  readonly heading?: string;
  /** So many events to begin with. */
  readonly most: number;
  readonly article: TimelineData['article'];
  readonly openEvent: string | null;
  readonly shelf: SourceShelf;
  readonly lang: string;
  onEvent(id: string | null): void;
  onShowNote(mark: string): void;
}

/** A year: its leading events, "6 of 57 events", and all of them on request. */
export function YearSection(props: YearSectionProps) {
  const { group, heading, most, article, openEvent, onEvent, ...shared } = props;
  const { t, plural, number } = useMessages();
  const [all, setAll] = useState(false);
  const leading = leadingEvents(group.events, most);
  const shown = all ? group.events : leading;
  const total = group.events.length;
  const row = (item: TimelineEvent) => (
    <TimelineRow
      key={item.event.id}
      item={item}
      isOpen={item.event.id === openEvent}
      onToggle={() => onEvent(item.event.id === openEvent ? null : item.event.id)}
      {...shared}
    />
  );
  const hasArticle = article !== null && Math.floor(article.year) === group.year && !heading;
  const before = hasArticle ? shown.filter(({ start }) => start < article.year) : shown;
  const after = hasArticle ? shown.filter(({ start }) => start >= article.year) : [];
  return (
    <section class="year">
      <h3>
        <span>{heading ?? group.year}</span>{' '}
        {leading.length < total ? (
          <button
            type="button"
            class="link small-link"
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all
              ? t('panel_fewer_events')
              : plural('panel_events_shown', total, number(shown.length))}
          </button>
        ) : (
          <span class="count">{plural('panel_events', total)}</span>
        )}
      </h3>
      <ol class="events">
        {before.map(row)}
        {hasArticle && <ArticleRow date={article.published} dateStyle="in-year" />}
        {after.map(row)}
      </ol>
    </section>
  );
}
