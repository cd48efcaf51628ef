import type { YearInterval } from '../../../core/dates/edtf-interval.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import { timeScale } from './time-scale.ts';
import type { TimelineData } from './timeline-data.ts';
import { WindowEdgeHandle } from './WindowEdgeHandle.tsx';
import { WindowReach } from './WindowReach.tsx';
import type { TimelineEvent } from './year-group.ts';

interface RugProps {
  readonly data: TimelineData;
  /** Events of the chosen topic. */
  readonly events: readonly TimelineEvent[];
  readonly window: YearInterval;
  onWindow(window: YearInterval): void;
}

/** Fractions of the line within which a label would overrun one of its ends. */
const NEAR_START = 0.16;
const NEAR_END = 0.7;
/** As many years as have room for their labels, the last of them with four digits. */
const MOST_LABELS = 13;

/** Years with a label: every first, second, fifth … from the start on, and the last one. */
function labelled(domain: YearInterval): readonly number[] {
  const last = domain.end - 1;
  const count = domain.end - domain.start;
  const step = [1, 2, 5, 10, 20, 50].find((by) => count / by <= MOST_LABELS) ?? 100;
  const years = Array.from({ length: Math.ceil(count / step) }, (_, i) => domain.start + i * step);
  // The last label is wide, so the one before it is dropped.
  return [...years.filter((year) => year === domain.start || last - year >= step), last];
}

/** The end of the line with which a label at this position is aligned. */
function rugEnd(position: number): 'start' | 'end' | null {
  if (position > NEAR_END) return 'end';
  return position < NEAR_START ? 'start' : null;
}

/** All events as ticks on one line of years, those behind the open note as pins, and the window. */
export function Rug({ data: { domain, article }, events, window, onWindow }: RugProps) {
  const messages = useMessages();
  const scale = timeScale(domain, 1);
  const drawn = events.filter(({ start }) => start >= domain.start && start < domain.end);
  const percent = (year: number) => ({ insetInlineStart: `${scale.toPosition(year) * 100}%` });
  const ticks = drawn
    .map(({ start }) => `M${(scale.toPosition(start) * 1000).toFixed(1)} 0V20`)
    .join('');
  const years = labelled(domain);
  const end = article && rugEnd(scale.toPosition(article.year));
  return (
    <div class="rug">
      <div class="rug-line" aria-hidden="true">
        <svg viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">
          <path d={ticks} vector-effect="non-scaling-stroke" />
        </svg>
        {drawn
          .filter(({ behindNote }) => behindNote)
          .map(({ event, start }) => (
            <i key={event.id} class="pin" style={percent(start)} />
          ))}
        {article && (
          <span class={end ? `rug-article ${end}` : 'rug-article'} style={percent(article.year)}>
            <em>{messages.t('panel_rug_article', messages.date(article.published))}</em>
          </span>
        )}
      </div>
      <div class="rug-years" aria-hidden="true">
        {years.map((year) => (
          <span key={year} style={percent(year)}>
            {year === domain.start || year === domain.end - 1
              ? year
              : `\u2019${String(year).slice(2)}`}
          </span>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: sliders on one rail are no fieldset. */}
      <div class="rail" role="group" aria-label={messages.t('panel_window')}>
        <WindowReach window={window} scale={scale} onWindow={onWindow} />
        <WindowEdgeHandle edge="start" window={window} scale={scale} onWindow={onWindow} />
        <WindowEdgeHandle edge="end" window={window} scale={scale} onWindow={onWindow} />
      </div>
    </div>
  );
}
