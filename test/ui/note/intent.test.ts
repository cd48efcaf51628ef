import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NoteIntent, type OpenNote } from '../../../src/ui/note/intent.ts';

let changes: (OpenNote | null)[];
let intent: NoteIntent;

/** Somewhere on the words of a mark, or on none. */
const pointAt = (mark: string | null, x = 0) => intent.pointAt(mark, { x, y: 0 });

beforeEach(() => {
  vi.useFakeTimers();
  changes = [];
  intent = new NoteIntent({
    delays: () => ({ open: 150, close: 300 }),
    onChange: (open) => changes.push(open),
  });
});
afterEach(() => vi.useRealTimers());

test('a note opens after the pointer has rested', () => {
  pointAt('3');
  vi.advanceTimersByTime(149);
  expect(changes).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(changes).toEqual([{ mark: '3', by: 'pointer', anchor: 'words' }]);
});

test('a pointer that goes slowly along the words opens nothing until it rests', () => {
  for (let x = 0; x < 300; x += 10) {
    pointAt('3', x);
    vi.advanceTimersByTime(100);
  }
  expect(changes).toEqual([]);
  vi.advanceTimersByTime(50);
  expect(changes).toEqual([{ mark: '3', by: 'pointer', anchor: 'words' }]);
});

test('a hand that trembles is at rest', () => {
  for (const x of [0, 2, 1, 3]) {
    pointAt('3', x);
    vi.advanceTimersByTime(40);
  }
  expect(changes).toEqual([{ mark: '3', by: 'pointer', anchor: 'words' }]);
});

test('with a note open the next one opens without a rest, but not in passing', () => {
  pointAt('3');
  vi.advanceTimersByTime(150);
  pointAt('4', 20);
  vi.advanceTimersByTime(50);
  pointAt('3', 40);
  vi.advanceTimersByTime(1_000);
  expect(intent.open?.mark).toBe('3');
  for (const x of [60, 80, 100]) {
    pointAt('4', x);
    vi.advanceTimersByTime(30);
  }
  expect(intent.open?.mark).toBe('4');
});

test('a pointer that passes by opens nothing', () => {
  pointAt('3');
  vi.advanceTimersByTime(100);
  pointAt(null);
  vi.advanceTimersByTime(1_000);
  expect(changes).toEqual([]);
});

test('moving on to the note within the grace keeps it', () => {
  pointAt('3');
  vi.advanceTimersByTime(150);
  pointAt(null);
  vi.advanceTimersByTime(200);
  intent.pointerOnNote(true);
  vi.advanceTimersByTime(1_000);
  expect(intent.open).toEqual({ mark: '3', by: 'pointer', anchor: 'words' });
  intent.pointerOnNote(false);
  vi.advanceTimersByTime(300);
  expect(intent.open).toBeNull();
});

test('a pressed note stays when the pointer leaves, and other words do not open theirs', () => {
  intent.press('3');
  pointAt('4');
  pointAt(null);
  vi.advanceTimersByTime(1_000);
  expect(intent.open).toEqual({ mark: '3', by: 'press', anchor: 'words' });
});

test('dismissed words do not open again until the pointer has left them', () => {
  pointAt('3');
  vi.advanceTimersByTime(150);
  intent.dismiss();
  pointAt('3');
  vi.advanceTimersByTime(1_000);
  expect(intent.open).toBeNull();
  pointAt(null);
  pointAt('3');
  vi.advanceTimersByTime(150);
  expect(intent.open?.mark).toBe('3');
});

test('the keyboard opens at once and closes on leaving', () => {
  intent.focus('5');
  expect(intent.open).toEqual({ mark: '5', by: 'focus', anchor: 'words' });
  intent.blur();
  expect(intent.open).toBeNull();
});
