import type { Mark } from '../../core/model/mark.ts';
import type { MarkAnchor } from '../marks/mark-anchor.ts';
import { MARK_LOOKS } from '../marks/mark-kinds.ts';
import { numberOf } from '../marks/number-of.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import type { OpenNote } from '../note/intent.ts';
import { NOTE_LABELS } from '../note/note-labels.ts';
import type { PressOptions } from '../overlay-actions.ts';
import { boxStyle, NUMBERS } from './box-style.ts';
import type { MarginLine } from './lines.ts';
import type { MarginSign } from './margin-signs.ts';
import type { MarginLayout } from './measure-margin.ts';

export interface MarginProps {
  readonly layout: MarginLayout;
  /** Marks that the reader wants to see. */
  readonly marks: readonly Mark[];
  readonly open: OpenNote | null;
  /** A mark's title in one line; empty while it is not known. */
  titleOf(mark: Mark): string;
  /** Marks are named by their keys. */
  onPress(mark: string, options: PressOptions): void;
  onFocus(mark: string): void;
  onBlur(): void;
}

const { gap: GAP, width: WIDTH } = NUMBERS;

/** The numbers beside the text: the real buttons that open the notes, in text order. */
export function Margin(props: MarginProps) {
  const { layout, marks, onPress, onFocus, onBlur } = props;
  const { t } = useMessages();
  const isContext = marks.length > 0 && marks.every(({ kind }) => kind === 'event');
  const signs = (anchor: MarginSign['anchor']) =>
    layout.signs
      .filter((sign) => sign.anchor === anchor)
      .map((sign) => <Sign key={sign.mark.key} {...props} sign={sign} />);
  const onClick = ({ target }: Event) => {
    const button = buttonAt(target);
    const { mark, anchor } = button?.dataset ?? {};
    if (mark)
      onPress(
        mark,
        anchor ? { takesFocus: true, anchor: anchor as MarkAnchor } : { takesFocus: true },
      );
  };
  const onFocused = ({ target }: Event) => {
    const button = buttonAt(target);
    // A mouse press gives focus too; only keyboard focus is an intent in itself.
    if (!button?.matches(':focus-visible')) return;
    const { mark, anchor } = button.dataset;
    if (mark && !anchor) onFocus(mark);
  };
  const onLeft = ({ target }: Event) => {
    if (!buttonAt(target)?.dataset.anchor) onBlur();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the buttons are what is pressed; some hundred of them need no listeners of their own.
    <nav
      class={layout.roomy ? 'margin' : 'margin narrow'}
      aria-label={t(isContext ? 'mark_region_mentions' : 'mark_region')}
      onClick={onClick}
      onFocusCapture={onFocused}
      onBlurCapture={onLeft}
    >
      {signs('landmark')}
      {layout.lines.map((line) => (
        <Numbers key={line.marks[0]?.key} {...props} line={line} />
      ))}
      {signs('words')}
    </nav>
  );
}

/** The number or sign that a DOM event happened on. */
function buttonAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest('button') : null;
}

/** Pixels that the sign alone needs if there is no room for numbers. */
const SIGN = 16;
/** Pixels between the signs of two knowledge bases. */
const BESIDE = 20;
/** Height of a sign beside its words, which may run over many lines. */
const SIGN_HEIGHT = 24;

function Sign({ layout, open, sign }: MarginProps & { sign: MarginSign }) {
  const messages = useMessages();
  const { roomy, left } = layout;
  const { mark, anchor, box, stackIndex } = sign;
  const { sign: letter, note } = MARK_LOOKS[mark.kind];
  const height = box.bottom - box.top;
  const isAtWords = anchor === 'words';
  const across = roomy
    ? { left: left - GAP - WIDTH - stackIndex * BESIDE, width: WIDTH }
    : { left: Math.max(0, box.left - SIGN), width: SIGN };
  const top = box.top + (roomy ? 0 : stackIndex * SIGN_HEIGHT);
  const { siglum = '' } = mark;
  return (
    <>
      <span
        class="numbers dagger"
        style={boxStyle({ top, height: isAtWords ? SIGN_HEIGHT : height, ...across })}
      >
        <button
          type="button"
          class={open?.mark === mark.key ? 'on' : ''}
          aria-label={`${NOTE_LABELS[note].button(mark, anchor, '', messages)} ${siglum}`.trim()}
          data-mark={mark.key}
          data-anchor={anchor}
        >
          {letter}
          {siglum}
        </button>
      </span>
      {isAtWords && roomy && (
        <i
          class="bracket"
          aria-hidden="true"
          style={boxStyle({ top: box.top, left: left - 12, height })}
        />
      )}
    </>
  );
}

function Numbers(props: MarginProps & { line: MarginLine<Mark> }) {
  const { layout, line, open } = props;
  const { top, height, marks, apart } = line;
  const isOpen = marks.some(({ key }) => key === open?.mark);
  return (
    <span
      class={`numbers${isOpen ? ' on' : ''}${apart ? ' apart' : ''}`}
      style={boxStyle({ top, height, left: layout.left - GAP - WIDTH, width: WIDTH })}
    >
      {bySiglum(marks).map((group, at) =>
        group.map((mark, index) => (
          <NumberButton
            key={mark.key}
            {...props}
            mark={mark}
            position={positionOnLine(index, group.length)}
            isOther={at > 0 && index === 0}
          />
        )),
      )}
    </span>
  );
}

/** Groups marks by knowledge base: each has a range of its own on a line: "12–14 B3". */
function bySiglum(marks: readonly Mark[]): Mark[][] {
  const sigla = [...new Set(marks.map(({ siglum }) => siglum))];
  return sigla.map((one) => marks.filter(({ siglum }) => siglum === one));
}

/** Of three or more on a line only the first and the last are visible: "12–14". */
function positionOnLine(index: number, count: number): 'first' | 'between' | 'last' {
  if (index === 0) return 'first';
  return index === count - 1 ? 'last' : 'between';
}

interface NumberButtonProps extends MarginProps {
  readonly mark: Mark;
  readonly position: 'first' | 'between' | 'last';
  /** True for the first number of a further knowledge base on the line. */
  readonly isOther: boolean;
}

function NumberButton(props: NumberButtonProps) {
  const { mark, position, isOther, open, titleOf } = props;
  const messages = useMessages();
  const { button: label } = NOTE_LABELS[MARK_LOOKS[mark.kind].note];
  return (
    <>
      {position === 'last' && <span aria-hidden="true">–</span>}
      <button
        type="button"
        class={isOther ? `${position} other-base` : position}
        data-number={numberOf(mark)}
        aria-label={label(mark, 'words', titleOf(mark), messages)}
        aria-expanded={open?.mark === mark.key}
        data-mark={mark.key}
      >
        {numberOf(mark)}
      </button>
    </>
  );
}
