import type { KnowledgeEvent } from '../../core/model/event.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { placeOnScale, spread, yearOnScale } from './note-events.ts';

const WIDTH = 393;
const FIRST_YEAR = 2015;
/** Pixels between two dots. */
const LEAST_GAP = 7.5;

interface ScaleProps {
  readonly events: readonly KnowledgeEvent[];
  /** Where the article stands, as a year with its fraction. */
  readonly place: number;
  readonly lastYear: number;
}

/** The years from 2015 on: dashed before the article, solid after it, a dot for each event behind the note. */
export function Scale({ events, place, lastYear }: ScaleProps) {
  const { t, number } = useMessages();
  const firstYear = Math.min(FIRST_YEAR, ...events.map(({ date }) => Number(date.slice(0, 4))));
  const at = (date: string) => placeOnScale(date, firstYear, lastYear) * WIDTH;
  const article = yearOnScale(place, firstYear, lastYear) * WIDTH;
  const dots = spread(
    events.map(({ date }) => at(date) / WIDTH),
    LEAST_GAP / WIDTH,
  );
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const every = Math.max(2, Math.ceil(years.length / 6));
  const labelled = years.filter(
    (year) => (year - firstYear) % every === 0 && Math.abs(at(`${year}-01-01`) + 13 - article) > 38,
  );
  return (
    <svg
      class="scale"
      viewBox={`0 0 ${WIDTH} 36`}
      role="img"
      aria-label={t('note_scale_label', String(firstYear), String(lastYear))}
    >
      <path class="before" d={`M0 9H${article}`} />
      <path d={`M${article} 9H${WIDTH}`} />
      {years.map((year) => (
        <path key={year} class="tick" d={`M${at(`${year}-01-01`)} 9v4`} />
      ))}
      {labelled.map((year) => (
        <text key={year} x={at(`${year}-01-01`)} y="28">
          {String(year)}
        </text>
      ))}
      <path class="article-mark" d={`M${article} 0v18`} />
      <text class="article-name" x={Math.max(article, 22)} y="28" text-anchor="middle">
        {t('note_scale_article')}
      </text>
      {dots.map((dot, index) => (
        <circle
          key={events[index]?.id ?? number(index)}
          class="f"
          cx={dot * WIDTH}
          cy="9"
          r="3.2"
        />
      ))}
    </svg>
  );
}
