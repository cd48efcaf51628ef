import type { YearInterval } from '../../../core/dates/edtf-interval.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import type { TimeScale } from './time-scale.ts';
import { edgeAfterKey, edgeMonth, moveWindow, toWholeMonths } from './time-window.ts';
import { useDrag } from './use-drag.ts';

interface WindowReachProps {
  readonly window: YearInterval;
  readonly scale: TimeScale;
  onWindow(window: YearInterval): void;
}

/** The line between the brackets: a pointer or keys move both of them, and the window keeps its length. */
export function WindowReach({ window, scale, onWindow }: WindowReachProps) {
  const { t, date } = useMessages();
  const { domain } = scale;
  const last = domain.end - (window.end - window.start);
  const move = (start: number) =>
    onWindow(toWholeMonths(moveWindow(window, start - window.start, domain)));
  const drag = useDrag(scale, window.start, move);
  const months = t(
    'panel_window_years',
    date(edgeMonth(window, 'start'), 'long'),
    date(edgeMonth(window, 'end'), 'long'),
  );
  return (
    <button
      type="button"
      role="slider"
      class="reach"
      style={{
        insetInlineStart: `${scale.toPosition(window.start) * 100}%`,
        insetInlineEnd: `${(1 - scale.toPosition(window.end)) * 100}%`,
      }}
      aria-label={t('panel_window_whole')}
      aria-valuemin={Math.round(domain.start * 12)}
      aria-valuemax={Math.round(last * 12)}
      aria-valuenow={Math.round(window.start * 12)}
      aria-valuetext={months}
      title={months}
      onKeyDown={(event) => {
        const year = edgeAfterKey(event.key, window.start, { start: domain.start, end: last });
        if (year === null) return;
        event.preventDefault();
        move(year);
      }}
      {...drag}
    />
  );
}
