import { autoUpdate, computePosition, offset, shift, size } from '@floating-ui/dom';

/** Pixels between words and note: the tie rule spans them. */
const GAP = 12;
const EDGE = 8;
/** A note never gets lower than this. */
const LEAST_HEIGHT = 160;
/** With this much room a note need not go to the other side. */
const GOOD_HEIGHT = 380;
const MOST_HEIGHT = 620;

/** Where the note and its tie rule are, in CSS pixels of the viewport. */
export interface NotePlace {
  readonly x: number;
  readonly y: number;
  readonly maxHeight: number;
  readonly side: 'above' | 'below';
  /** Left end of the line fragment that the rule rises from. */
  readonly tieX: number;
  /** False while the words are out of sight, so that the note does not point at nothing. */
  readonly wordsInView: boolean;
}

/**
 * Keeps `note` beside the words of `range`: below their last line fragment or above their first one,
 * whichever leaves more room, never over the words. Follows scrolling, resizing and zoom. Returns the way back.
 */
export function placeNote(
  note: HTMLElement,
  range: () => Range | null,
  onPlace: (place: NotePlace) => void,
): () => void {
  const fragments = () => [...(range()?.getClientRects() ?? [])].filter(({ width }) => width > 0);
  const contextElement = range()?.startContainer.parentElement ?? undefined;
  const update = async () => {
    const rects = fragments();
    const [first] = rects;
    const last = rects.at(-1);
    if (!first || !last) return;
    const height = note.ownerDocument.documentElement.clientHeight;
    const side = sideFor(first.top, height - last.bottom, note.offsetHeight);
    const fragment = side === 'below' ? last : first;
    let maxHeight = LEAST_HEIGHT;
    const { x, y } = await computePosition({ getBoundingClientRect: () => fragment }, note, {
      strategy: 'fixed',
      placement: side === 'below' ? 'bottom-start' : 'top-start',
      middleware: [
        offset(GAP),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            maxHeight = Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, availableHeight));
          },
        }),
      ],
    });
    const wordsInView = last.bottom > 0 && first.top < height;
    onPlace({ x, y, maxHeight, side, tieX: fragment.left, wordsInView });
  };
  const reference = {
    getBoundingClientRect: () => fragments().at(-1) ?? new DOMRect(),
    ...(contextElement ? { contextElement } : {}),
  };
  return autoUpdate(reference, note, () => void update());
}

/** Below if there is room for a good part of the note, since reading goes on downwards. */
function sideFor(above: number, below: number, wanted: number): 'above' | 'below' {
  const needed = Math.min(wanted || MOST_HEIGHT, GOOD_HEIGHT) + GAP + EDGE;
  return below >= needed || below >= above ? 'below' : 'above';
}
