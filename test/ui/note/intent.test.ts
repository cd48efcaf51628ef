import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NoteIntent, type OpenNote } from '../../../src/ui/note/intent.ts';

let changes: (OpenNote | null)[];
let intent: NoteIntent;

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
  intent.pointAt(3);
  vi.advanceTimersByTime(149);
  expect(changes).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(changes).toEqual([{ number: 3, by: 'pointer' }]);
});

test('a pointer that passes by opens nothing', () => {
  intent.pointAt(3);
  vi.advanceTimersByTime(100);
  intent.pointAt(null);
  vi.advanceTimersByTime(1_000);
  expect(changes).toEqual([]);
});

test('moving on to the note within the grace keeps it', () => {
  intent.pointAt(3);
  vi.advanceTimersByTime(150);
  intent.pointAt(null);
  vi.advanceTimersByTime(200);
  intent.pointerOnNote(true);
  vi.advanceTimersByTime(1_000);
  expect(intent.open).toEqual({ number: 3, by: 'pointer' });
  intent.pointerOnNote(false);
  vi.advanceTimersByTime(300);
  expect(intent.open).toBeNull();
});

test('a pressed note stays when the pointer leaves, and other words do not take its place', () => {
  intent.press(3);
  intent.pointAt(4);
  intent.pointAt(null);
  vi.advanceTimersByTime(1_000);
  expect(intent.open).toEqual({ number: 3, by: 'press' });
});

test('dismissed words do not open again until the pointer has left them', () => {
  intent.pointAt(3);
  vi.advanceTimersByTime(150);
  intent.dismiss();
  intent.pointAt(3);
  vi.advanceTimersByTime(1_000);
  expect(intent.open).toBeNull();
  intent.pointAt(null);
  intent.pointAt(3);
  vi.advanceTimersByTime(150);
  expect(intent.open?.number).toBe(3);
});

test('the keyboard opens at once and closes on leaving', () => {
  intent.focus(5);
  expect(intent.open).toEqual({ number: 5, by: 'focus' });
  intent.blur();
  expect(intent.open).toBeNull();
});
