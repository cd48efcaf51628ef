import { autoUpdate } from '@floating-ui/dom';
import { isSetVertically } from '../host/is-set-vertically.ts';
import { seenThrough } from '../host/seen-through.ts';
import { choosePlace, type NotePlace } from './choose-place.ts';

/**
 * Keeps `note` beside the words of `range`. Follows scrolling, resizing and zoom. `onPlace` is told
 * of each place, and of null while the words are out of sight, so that the note does not point at
 * nothing. Returns the way back.
 */
export function placeNote(
  note: HTMLElement,
  range: () => Range | null,
  onPlace: (place: NotePlace | null) => void,
): () => void {
  const linesNow = () => [...(range()?.getClientRects() ?? [])].filter(({ width }) => width > 0);
  const contextElement = range()?.startContainer.parentElement ?? undefined;
  const update = () => {
    const lines = linesNow();
    const [first] = lines;
    const last = lines.at(-1);
    const element = range()?.startContainer.parentElement;
    if (!first || !last || !element) return;
    const { clientWidth: width, clientHeight: height } = note.ownerDocument.documentElement;
    const seen = seenThrough(element);
    const isSeen = last.bottom > Math.max(0, seen.top) && first.top < Math.min(height, seen.bottom);
    const place = choosePlace({
      lines,
      view: { width, height },
      note: { width: note.offsetWidth, height: fullHeight(note) },
      isVertical: isSetVertically(element),
    });
    onPlace(isSeen ? place : null);
  };
  const reference = {
    getBoundingClientRect: () => linesNow().at(-1) ?? new DOMRect(),
    ...(contextElement ? { contextElement } : {}),
  };
  return autoUpdate(reference, note, update);
}

/** The height of a note that nothing limits: its own, and what its inner window leaves unseen. */
function fullHeight(note: HTMLElement): number {
  const scroller = note.querySelector('.note-scroll');
  return note.offsetHeight + (scroller ? scroller.scrollHeight - scroller.clientHeight : 0);
}
