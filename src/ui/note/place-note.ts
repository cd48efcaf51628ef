import { autoUpdate } from '@floating-ui/dom';
import { composedAncestorsOf } from '../../dom/composed.ts';
import { listen, rootElementOf, viewOf } from '../../dom/documents.ts';
import { localNameOf, query } from '../../dom/elements.ts';
import { documentOf } from '../../dom/nodes.ts';
import { isSetVertically } from '../host/is-set-vertically.ts';
import { seenThrough } from '../host/seen-through.ts';
import { choosePosition, type NotePosition } from './choose-position.ts';

/**
 * Keeps `note` beside the words of `range`. Follows scrolling, resizing and zoom. `onPosition` is told
 * each position, and null while the words are out of sight, so that the note does not point at
 * nothing. Returns a function that stops it.
 */
export function placeNote(
  note: HTMLElement,
  range: () => Range | null,
  onPosition: (position: NotePosition | null) => void,
): () => void {
  const document = documentOf(note);
  // A form's fields shadow its properties, so the library gets the element around it.
  const contextElement = elementsAround(range()).find((one) => localNameOf(one) !== 'form');
  const linesNow = () => [...(range()?.getClientRects() ?? [])].filter(({ width }) => width > 0);
  const update = () => {
    const lines = linesNow();
    const [first] = lines;
    const last = lines.at(-1);
    const element = elementsAround(range())[0];
    const root = rootElementOf(document);
    if (!first || !last || !element || !root) return;
    const { clientWidth: width, clientHeight: height } = root;
    const seen = seenThrough(element);
    const isSeen = last.bottom > Math.max(0, seen.top) && first.top < Math.min(height, seen.bottom);
    const position = choosePosition({
      lines,
      view: { width, height },
      note: { width: note.offsetWidth, height: fullHeight(note) },
      isVertical: isSetVertically(element),
    });
    onPosition(isSeen ? position : null);
  };
  const reference = {
    getBoundingClientRect: () => linesNow().at(-1) ?? new DOMRect(),
    ...(contextElement ? { contextElement } : {}),
  };
  const listening = new AbortController();
  const quietly = { signal: listening.signal, capture: true, passive: true };
  listen(document, 'scroll', update, quietly);
  viewOf(document)?.addEventListener('resize', update, quietly);
  // The library would search the page's ancestors for scrolling parts, by properties that a page can shadow.
  const options = { ancestorScroll: false, ancestorResize: false };
  const end = autoUpdate(reference, note, update, options);
  return () => {
    listening.abort();
    end();
  };
}

function elementsAround(range: Range | null): readonly Element[] {
  return range ? composedAncestorsOf(range.startContainer) : [];
}

/** The height of a note without limits: its own, plus whatever its scrolling part hides. */
function fullHeight(note: HTMLElement): number {
  const scroller = query(note, '.note-scroll');
  return note.offsetHeight + (scroller ? scroller.scrollHeight - scroller.clientHeight : 0);
}
