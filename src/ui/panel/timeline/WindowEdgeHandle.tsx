import type { YearInterval } from '../../../core/dates/edtf-interval.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import type { TimeScale } from './time-scale.ts';
import {
  edgeAfterKey,
  edgeMonth,
  moveEdge,
  toWholeMonths,
  type WindowEdge,
} from './time-window.ts';
import { useDrag } from './use-drag.ts';

interface WindowEdgeHandleProps {
  readonly edge: WindowEdge;
  readonly window: YearInterval;
  readonly scale: TimeScale;
  onWindow(window: YearInterval): void;
}

/** A bracket that a pointer drags and keys move: the first or the last month that is listed. */
export function WindowEdgeHandle({ edge, window, scale, onWindow }: WindowEdgeHandleProps) {
  const messages = useMessages();
  const { domain } = scale;
  const move = (year: number) => onWindow(toWholeMonths(moveEdge(window, edge, year, domain)));
  const drag = useDrag(scale, window[edge], move);
  const month = edgeMonth(window, edge);
  return (
    <button
      type="button"
      role="slider"
      class={`edge ${edge}`}
      style={{ insetInlineStart: `${scale.toPosition(window[edge]) * 100}%` }}
      aria-label={messages.t(edge === 'start' ? 'panel_window_start' : 'panel_window_end')}
      aria-valuemin={Math.round(domain.start * 12)}
      aria-valuemax={Math.round(domain.end * 12)}
      aria-valuenow={Math.round(window[edge] * 12)}
      aria-valuetext={messages.date(month, 'long')}
      title={messages.date(month, 'long')}
      onKeyDown={(event) => {
        const year = edgeAfterKey(event.key, window[edge], domain);
        if (year === null) return;
        event.preventDefault();
        move(year);
      }}
      {...drag}
    >
      <svg viewBox="0 0 8 18" width="8" height="18" aria-hidden="true">
        <path d={edge === 'start' ? 'M6 2H2v14h4' : 'M2 2h4v14H2'} />
      </svg>
    </button>
  );
}
