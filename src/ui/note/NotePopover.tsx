import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { clamp } from '../../core/clamp.ts';
import { Popover } from '../Popover.tsx';
import { NOTE_GAP, type NotePosition } from './choose-position.ts';
import { dragAway } from './drag-away.ts';
import { placeNote } from './place-note.ts';

export interface NotePopoverProps {
  readonly label: string;
  readonly wide: boolean;
  readonly moves: number;
  readonly children: ComponentChildren;
  range(): Range | null;
  onPointer(inside: boolean): void;
  onClose(): void;
}

/** The surface of a note, connected to its words by an ink rule. */
export function NotePopover(props: NotePopoverProps) {
  const { label, wide, moves, children, onPointer, onClose } = props;
  const tie = useRef<HTMLElement>(null);
  const edge = useRef<HTMLElement>(null);
  const grab = useRef<HTMLDivElement>(null);
  const onShown = (note: HTMLElement) => {
    const undo = placeNote(note, props.range, (position) =>
      draw(note, tie.current, edge.current, position),
    );
    const letGo = grab.current ? dragAway(note, grab.current, onClose) : () => undefined;
    return () => {
      undo();
      letGo();
    };
  };
  return (
    <Popover
      class={wide ? 'note wide' : 'note'}
      label={label}
      moves={moves}
      onShown={onShown}
      onPointer={onPointer}
    >
      <i ref={tie} class="tie" aria-hidden="true" />
      <i ref={edge} class="tie" aria-hidden="true" />
      <div ref={grab} class="grab" aria-hidden="true" />
      {children}
    </Popover>
  );
}

/** With less room than this, in pixels, the line of sources scrolls with the text. */
const LOW = 320;
/** With less than this the foot does too. */
const TINY = 220;
const RULE = 2;

/** Positions the note and its rule: up from the note's left edge, with one bend if the note had to shift. */
function draw(
  note: HTMLElement,
  tie: HTMLElement | null,
  edge: HTMLElement | null,
  position: NotePosition | null,
) {
  note.classList.toggle('away', position === null);
  if (!position) return;
  const { x, y, maxHeight, side, tieX } = position;
  Object.assign(note.style, { left: `${x}px`, top: `${y}px`, maxHeight: `${maxHeight}px` });
  const isBeside = side === 'left' || side === 'right';
  note.classList.toggle('beside', isBeside);
  note.classList.toggle('low', maxHeight < LOW);
  note.classList.toggle('tiny', maxHeight < TINY);
  if (!tie || !edge || isBeside) return;
  // Relative to the padding box, which begins inside the note's left border of two pixels.
  const from = clamp(tieX - x - RULE, -RULE, note.offsetWidth - 2 * RULE);
  const vertical =
    side === 'below'
      ? { top: `${-NOTE_GAP - 1}px`, bottom: 'auto' }
      : { top: 'auto', bottom: `${-NOTE_GAP - 1}px` };
  const along =
    side === 'below' ? { top: '-1px', bottom: 'auto' } : { top: 'auto', bottom: '-1px' };
  Object.assign(tie.style, {
    ...vertical,
    left: `${from}px`,
    width: `${RULE}px`,
    height: `${NOTE_GAP + 1}px`,
  });
  Object.assign(edge.style, {
    ...along,
    left: `${-RULE}px`,
    width: `${Math.max(0, from + RULE)}px`,
    height: `${RULE}px`,
  });
}
