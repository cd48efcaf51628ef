import { clamp } from '../../core/clamp.ts';
import type { Box } from '../margin/lines.ts';

/** Pixels between words and note: the tie rule spans them. */
export const NOTE_GAP = 12;
/** Pixels between a note and the edge of the window. */
const EDGE = 8;
/** A note never gets lower than this. */
const LEAST_HEIGHT = 160;
/** With this much room, a note need not switch sides. */
const GOOD_HEIGHT = 380;
const MOST_HEIGHT = 620;

export interface Surroundings {
  /** The words, line by line in text order; pixels of the viewport. Not empty. */
  readonly lines: readonly Box[];
  readonly view: { readonly width: number; readonly height: number };
  /** The note's width, and the height that all of it would need. */
  readonly note: { readonly width: number; readonly height: number };
  /** True for vertical text. */
  readonly isVertical: boolean;
}

export type Side = 'below' | 'above' | 'left' | 'right';

/** Positions of the note and its tie rule, in CSS pixels of the viewport. */
export interface NotePosition {
  readonly x: number;
  readonly y: number;
  readonly maxHeight: number;
  readonly side: Side;
  /** Left end of the line that the rule rises from. */
  readonly tieX: number;
}

interface Candidate extends NotePosition {
  readonly height: number;
}

/**
 * Below the last line of the words or above the first, else beside them: where the note covers
 * least of them; of those, the first position with room for a good part of it, since reading continues
 * downwards; else the roomiest. The note is always inside the window.
 */
export function choosePosition(around: Surroundings): NotePosition {
  const candidates = candidatesFor(around).map((position) => ({
    position,
    covered: around.lines.reduce(
      (sum, line) => sum + overlap(position, around.note.width, line),
      0,
    ),
  }));
  const least = Math.min(...candidates.map(({ covered }) => covered));
  const clear = candidates
    .filter(({ covered }) => covered <= least)
    .map(({ position }) => position);
  const needed = Math.min(around.note.height || MOST_HEIGHT, GOOD_HEIGHT);
  const [roomiest] = [...clear].sort((a, b) => b.maxHeight - a.maxHeight);
  const { height: _, ...position } = (clear.find(({ maxHeight }) => maxHeight >= needed) ??
    roomiest) as Candidate;
  return position;
}

function candidatesFor(around: Surroundings): readonly Candidate[] {
  const rows = [below(around), above(around)];
  const columns = beside(around);
  if (around.isVertical) return [...columns, ...rows];
  // Readers do not look beside the words, so only if there is no room elsewhere.
  return rows.some(({ maxHeight }) => maxHeight > LEAST_HEIGHT) ? rows : [...rows, ...columns];
}

function below(around: Surroundings): Candidate {
  const last = around.lines.at(-1) ?? around.lines[0];
  return inRow(around, last, (last?.bottom ?? 0) + NOTE_GAP, 'below');
}

function above(around: Surroundings): Candidate {
  const [first] = around.lines;
  return inRow(around, first, (first?.top ?? 0) - NOTE_GAP, 'above');
}

/** A note whose upper (`below`) or lower (`above`) edge is at `edge`, if the window allows. */
function inRow(
  { view, note }: Surroundings,
  line: Box | undefined,
  edge: number,
  side: 'below' | 'above',
): Candidate {
  const room = side === 'below' ? view.height - EDGE - edge : edge - EDGE;
  const maxHeight = limited(room, view.height);
  const height = Math.min(note.height, maxHeight);
  const tieX = line?.left ?? 0;
  return {
    x: clamp(tieX, EDGE, view.width - note.width - EDGE),
    y: clamp(side === 'below' ? edge : edge - height, EDGE, view.height - height - EDGE),
    maxHeight,
    height,
    side,
    tieX,
  };
}

/** To the left and to the right of all the words, if the window is wide enough. */
function beside({ lines, view, note }: Surroundings): readonly Candidate[] {
  const left = Math.min(...lines.map((line) => line.left)) - NOTE_GAP - note.width;
  const right = Math.max(...lines.map((line) => line.right)) + NOTE_GAP;
  const fits = (x: number) => x >= EDGE && x + note.width + EDGE <= view.width;
  const top = Math.min(...lines.map((line) => line.top));
  const maxHeight = limited(view.height - 2 * EDGE, view.height);
  const height = Math.min(note.height, maxHeight);
  const y = clamp(top, EDGE, view.height - height - EDGE);
  const shared = { y, maxHeight, height };
  return [
    ...(fits(left) ? [{ ...shared, x: left, side: 'left' as const, tieX: left }] : []),
    ...(fits(right) ? [{ ...shared, x: right, side: 'right' as const, tieX: right }] : []),
  ];
}

function limited(room: number, viewHeight: number): number {
  return Math.min(Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, room)), viewHeight - 2 * EDGE);
}

/** Square pixels of a line of words that a note would cover. */
function overlap({ x, y, height }: Candidate, width: number, line: Box): number {
  const across = Math.min(x + width, line.right) - Math.max(x, line.left);
  const down = Math.min(y + height, line.bottom) - Math.max(y, line.top);
  return across > 0 && down > 0 ? across * down : 0;
}
