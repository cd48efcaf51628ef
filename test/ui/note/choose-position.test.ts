import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../../src/ui/margin/lines.ts';
import { choosePosition, type Surroundings } from '../../../src/ui/note/choose-position.ts';

const line = (left: number, top: number, width = 300, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const around = (lines: readonly Box[], rest: Partial<Surroundings> = {}): Surroundings => ({
  lines,
  view: { width: 1280, height: 900 },
  note: { width: 436, height: 400 },
  isVertical: false,
  ...rest,
});

describe('a note stands', () => {
  test.each<[string, Surroundings, object]>([
    [
      'below the last line, at its left end',
      around([line(300, 100), line(80, 126)]),
      { side: 'below', x: 80, y: 158, tieX: 80 },
    ],
    [
      'above the first line where there is more room',
      around([line(300, 700), line(80, 726)]),
      { side: 'above', x: 300, y: 288, tieX: 300 },
    ],
    [
      'within the window, its rule where the words are',
      around([line(1100, 100, 150)]),
      { side: 'below', x: 836, tieX: 1100 },
    ],
    [
      'below although it must be cut, where above has no more room',
      around([line(80, 200)], { view: { width: 1280, height: 500 } }),
      { side: 'below', y: 232, maxHeight: 260 },
    ],
    [
      'beside columns of words',
      around([line(740, 300, 18, 560), line(714, 200, 18, 100)], { isVertical: true }),
      { side: 'left', x: 266, y: 200 },
    ],
    [
      'beside the words in a window too low for anything else',
      around([line(80, 110)], { view: { width: 1280, height: 240 } }),
      { side: 'right', x: 392, y: 8, maxHeight: 224 },
    ],
  ])('%s', (_, surroundings, position) => {
    expect(choosePosition(surroundings)).toMatchObject(position);
  });
});

test('a note is always inside a window that can hold it', () => {
  const size = (min: number, max: number) => fc.integer({ min, max });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(size(0, 1200), size(0, 1000)), { minLength: 1, maxLength: 4 }),
      fc.record({ width: size(460, 1600), height: size(180, 1200) }),
      size(100, 1200),
      fc.boolean(),
      (tops, view, height, isVertical) => {
        const lines = tops.map(([left, top]) => line(left, top));
        const note = { width: 436, height };
        const position = choosePosition({ lines, view, note, isVertical });
        expect(position.x).toBeGreaterThanOrEqual(0);
        expect(position.x + note.width).toBeLessThanOrEqual(view.width);
        expect(position.y).toBeGreaterThanOrEqual(0);
        const drawn = Math.min(height, position.maxHeight);
        expect(position.y + drawn).toBeLessThanOrEqual(view.height);
      },
    ),
    { numRuns: 300 },
  );
});
