import { useRef } from 'preact/hooks';
import type { TimeScale } from './time-scale.ts';

type PointerHandler = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => void;

export interface DragHandlers {
  readonly onPointerDown: PointerHandler;
  readonly onPointerMove: PointerHandler;
  readonly onPointerUp: PointerHandler;
}

/**
 * Lets a pointer drag something along the rail that is the element's parent. `held` is the year
 * of its position when it is grabbed; `onYear` gets the year to which it moves, to a whole month,
 * keeping its distance from the pointer, so nothing jumps.
 */
export function useDrag(
  scale: TimeScale,
  held: number,
  onYear: (year: number) => void,
): DragHandlers {
  const from = useRef<{ readonly x: number; readonly year: number } | null>(null);
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      from.current = { x: event.clientX, year: held };
    },
    onPointerMove: ({ currentTarget, clientX }) => {
      const width = currentTarget.parentElement?.getBoundingClientRect().width ?? 0;
      if (from.current === null || width === 0) return;
      const { start, end } = scale.domain;
      const year = from.current.year + ((clientX - from.current.x) / width) * (end - start);
      onYear(Math.round(year * 12) / 12);
    },
    onPointerUp: () => {
      from.current = null;
    },
  };
}
