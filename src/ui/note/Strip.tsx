import { useState } from 'preact/hooks';
import type { KnowledgeEvent } from '../../core/model/event.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { ArticleRow, EventRow } from '../parts/EventRow.tsx';
import { Icon } from '../parts/Icon.tsx';
import { type ArticleTime, shownRows, stripRows, yearOf } from './note-events.ts';
import { Scale } from './Scale.tsx';

interface StripProps {
  readonly events: readonly KnowledgeEvent[];
  readonly article: ArticleTime;
  /** Start of the knowledge base's period, EDTF-style ISO date. */
  readonly from: string;
  /** ISO day of the last search, up to which the scale runs. */
  readonly searched: string;
  readonly lang: string;
}

/** The events behind a note in order of date, with the article among them. */
export function Strip({ events, article, from, searched, lang }: StripProps) {
  const { t, date } = useMessages();
  const [all, setAll] = useState(false);
  if (events.length === 0) return null;
  const rows = stripRows(events, article);
  const shown = all ? rows : shownRows(rows);
  const years = rows.map((row) => yearOf(row.type === 'event' ? row.event.date : row.date));
  const isLong = Math.max(...years) - Math.min(...years) > 2;
  const last = [...rows].reverse().find((row) => row.type === 'event');
  return (
    <div class="strip">
      {isLong && (
        <Scale
          events={rows.flatMap((row) => (row.type === 'event' ? [row.event] : []))}
          articleYear={article.year}
          firstYear={Math.min(yearOf(from), yearOf(article.published))}
          lastYear={yearOf(searched)}
        />
      )}
      <ol class="events">
        {shown.map((row) =>
          row.type === 'article' ? (
            <ArticleRow key="article" date={row.date} />
          ) : (
            <EventRow
              key={row.event.id}
              date={row.event.date}
              end={row.event.end}
              title={row.event.title}
              lang={lang}
            />
          ),
        )}
      </ol>
      {rows.length > shownRows(rows).length && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          <Icon name={all ? 'folded' : 'unfolded'} size={10} />
          {all || last?.type !== 'event'
            ? t('note_fewer_events')
            : t(
                'note_more_events',
                String(rows.length - shown.length),
                date(last.event.date, 'short'),
              )}
        </button>
      )}
    </div>
  );
}
