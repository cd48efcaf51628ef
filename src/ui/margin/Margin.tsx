import { kindKey, verdictKey } from '../messages/keys.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import type { Messages } from '../messages/messages.ts';
import type { OverlayMention, OverlayNote } from '../overlay-model.ts';
import { boxStyle } from './box-style.ts';
import type { Box, MarginLine } from './lines.ts';
import type { MarginLayout } from './measure-margin.ts';

export interface MarginProps {
  readonly layout: MarginLayout;
  readonly notes: readonly OverlayNote[];
  readonly mentions: readonly OverlayMention[];
  /** Number of the open note; 'disclaimer' for the dagger's; null: none. */
  readonly open: number | 'disclaimer' | null;
  titleOf(mention: OverlayMention): string;
  onPress(number: number): void;
  onFocus(number: number): void;
  onBlur(): void;
  onDagger(): void;
}

/** Space between the numbers and the text. */
const GAP = 18;
const WIDTH = 48;

/** The numbers beside the text: the real buttons that open the notes, in the order of the text. */
export function Margin(props: MarginProps) {
  const { layout, mentions } = props;
  const { t } = useMessages();
  return (
    <nav
      class={layout.roomy ? 'margin' : 'margin narrow'}
      aria-label={t(mentions.length > 0 ? 'mark_region_mentions' : 'mark_region')}
    >
      {layout.byline && (
        <Dagger
          {...props}
          box={layout.byline}
          height={layout.byline.bottom - layout.byline.top}
          label={t('mark_dagger_byline')}
        />
      )}
      {layout.lines.map((line) => (
        <Numbers key={line.numbers[0]} {...props} line={line} />
      ))}
      {layout.disclaimer && (
        <>
          <Dagger
            {...props}
            box={layout.disclaimer}
            height={24}
            label={t('mark_dagger_disclaimer')}
          />
          {layout.roomy && (
            <i
              class="bracket"
              aria-hidden="true"
              style={boxStyle({
                top: layout.disclaimer.top,
                left: layout.left - 12,
                height: layout.disclaimer.bottom - layout.disclaimer.top,
              })}
            />
          )}
        </>
      )}
    </nav>
  );
}

/** Room that the sign alone needs where numbers have none, in pixels. */
const DAGGER = 16;

function Dagger({
  layout,
  open,
  box,
  height,
  label,
  onDagger,
}: MarginProps & { box: Box; height: number; label: string }) {
  const { roomy, left } = layout;
  const across = roomy
    ? { left: left - GAP - WIDTH, width: WIDTH }
    : { left: Math.max(0, box.left - DAGGER), width: DAGGER };
  return (
    <span class="numbers dagger" style={boxStyle({ top: box.top, height, ...across })}>
      <button
        type="button"
        class={open === 'disclaimer' ? 'on' : ''}
        aria-label={label}
        onClick={onDagger}
      >
        †
      </button>
    </span>
  );
}

function Numbers(props: MarginProps & { line: MarginLine }) {
  const { layout, line, open } = props;
  const isOpen = typeof open === 'number' && line.numbers.includes(open);
  const { top, height, numbers, apart } = line;
  return (
    <span
      class={`numbers${isOpen ? ' on' : ''}${apart ? ' apart' : ''}`}
      style={boxStyle({ top, height, left: layout.left - GAP - WIDTH, width: WIDTH })}
    >
      {numbers.map((number, index) => (
        <NumberButton
          key={number}
          {...props}
          number={number}
          place={placeIn(index, numbers.length)}
        />
      ))}
    </span>
  );
}

/** Of three or more on a line the first and the last are seen: "12–14". */
function placeIn(index: number, count: number): 'first' | 'between' | 'last' {
  if (index === 0) return 'first';
  return index === count - 1 ? 'last' : 'between';
}

function NumberButton(
  props: MarginProps & { number: number; place: 'first' | 'between' | 'last' },
) {
  const { number, place, open, onPress, onFocus, onBlur } = props;
  const messages = useMessages();
  const onFocused = (event: FocusEvent) => {
    const target = event.currentTarget;
    // A mouse press gives focus too; only the keyboard's is an intent of its own.
    if (target instanceof Element && target.matches(':focus-visible')) onFocus(number);
  };
  return (
    <>
      {place === 'last' && <span aria-hidden="true">–</span>}
      <button
        type="button"
        class={place}
        data-number={number}
        aria-label={labelOf(props, messages)}
        aria-expanded={open === number}
        onClick={() => onPress(number)}
        onFocus={onFocused}
        onBlur={onBlur}
      >
        {number}
      </button>
    </>
  );
}

function labelOf(
  { number, notes, mentions, titleOf }: MarginProps & { number: number },
  { t }: Messages,
): string {
  const note = notes.find((one) => one.number === number);
  if (note) {
    const { kind, verdict, headline } = note.claim;
    return t('mark_note', String(number), t(kindKey(kind)), t(verdictKey(verdict)), headline);
  }
  const mention = mentions.find((one) => one.number === number);
  return t('mark_mention', String(number), mention ? titleOf(mention) : '');
}
