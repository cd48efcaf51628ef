import type { KnowledgeEvent } from '../../core/model/event.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { earlierThan, positionOnScale, spread, yearOnScale, yearsOf } from './note-events.ts';

const WIDTH = 393;
/** Pixels between two dots. */
const LEAST_GAP = 7.5;
/** Room at the left edge for what came before the scale, in pixels. */
const EDGE = 56;
/** Pixels that the label of a year needs. */
const LABEL = 38;

interface ScaleProps {
  /** In order of date. */
  readonly events: readonly KnowledgeEvent[];
  /** The article's position, as a year with a fraction. */
  readonly articleYear: number;
  readonly firstYear: number;
  readonly lastYear: number;
}

/**
 * The years covered: dashed before the article, solid after it, a dot for each event
 * behind the note. Earlier events are at the left edge, beyond a break, with their years.
 */
export function Scale({ events, articleYear, firstYear, lastYear }: ScaleProps) {
  const { t } = useMessages();
  const earlier = earlierThan(events, firstYear);
  const start = earlier.length > 0 ? EDGE : 0;
  const length = WIDTH - start;
  const at = (date: string) => start + positionOnScale(date, firstYear, lastYear) * length;
  const article = start + yearOnScale(articleYear, firstYear, lastYear) * length;
  const later = events.slice(earlier.length);
  const dots = spread(
    later.map(({ date }) => (at(date) - start) / length),
    LEAST_GAP / length,
  );
  const earliest = Math.min(firstYear, ...yearsOf(earlier));
  return (
    <svg
      class="scale"
      viewBox={`0 0 ${WIDTH} 36`}
      role="img"
      aria-label={t('note_scale_label', String(earliest), String(lastYear))}
    >
      <path class="before" d={`M${start} 9H${article}`} />
      <path d={`M${article} 9H${WIDTH}`} />
      <Years firstYear={firstYear} lastYear={lastYear} at={at} article={article} />
      <path class="article-mark" d={`M${article} 0v18`} />
      <text class="article-name" x={Math.max(article, 22)} y="28" text-anchor="middle">
        {t('note_scale_article')}
      </text>
      {earlier.length > 0 && <Earlier events={earlier} />}
      {dots.map((dot, index) => (
        <circle key={later[index]?.id} class="f" cx={start + dot * length} cy="9" r="3.2" />
      ))}
    </svg>
  );
}

interface YearsProps {
  readonly firstYear: number;
  readonly lastYear: number;
  at(date: string): number;
  /** The article's position: its label leaves no room for a year. */
  readonly article: number;
}

/** A tick for each year, and as many labels as there is room for. */
function Years({ firstYear, lastYear, at, article }: YearsProps) {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const every = Math.max(2, Math.ceil(years.length / 6));
  const hasRoom = (year: number) => Math.abs(at(`${year}-01-01`) + 13 - article) > LABEL;
  return (
    <>
      {years.map((year) => (
        <path key={year} class="tick" d={`M${at(`${year}-01-01`)} 9v4`} />
      ))}
      {years
        .filter((year) => (year - firstYear) % every === 0 && hasRoom(year))
        .map((year) => (
          <text key={year} x={at(`${year}-01-01`)} y="28">
            {String(year)}
          </text>
        ))}
    </>
  );
}

/** Dots from the edge inwards, their first and last year under them, and the break in the line. */
function Earlier({ events }: { events: readonly KnowledgeEvent[] }) {
  const years = yearsOf(events);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return (
    <>
      <path class="before" d={`M0 9H${EDGE - 11}`} />
      <path class="tick" d={`M${EDGE - 9} 13l4 -8M${EDGE - 5} 13l4 -8`} />
      <text x="0" y="28">
        {first === last ? String(first) : `${first}–${last}`}
      </text>
      {events.map(({ id }, index) => (
        <circle
          key={id}
          class="f"
          cx={3.2 + index * Math.min(LEAST_GAP, (EDGE - 18) / events.length)}
          cy="9"
          r="3.2"
        />
      ))}
    </>
  );
}
