import { boxStyle, NUMBERS } from '../margin/box-style.ts';
import type { MarginLayout } from '../margin/measure-margin.ts';
import { useMessages } from '../messages/MessagesContext.tsx';

interface WriterMarginProps {
  readonly layout: MarginLayout;
  /** Id of the note that is open. */
  readonly open: string | null;
  onOpen(id: string): void;
}

/** The numbers of the draft's notes beside their words, in the order of the text. */
export function WriterMargin({ layout, open, onOpen }: WriterMarginProps) {
  const { t } = useMessages();
  return (
    <nav class={layout.roomy ? 'margin' : 'margin narrow'} aria-label={t('writer_margin')}>
      {layout.lines.map(({ top, height, marks, apart }) => (
        <span
          key={marks[0]?.key}
          class={`numbers${marks.some(({ id }) => id === open) ? ' on' : ''}${apart ? ' apart' : ''}`}
          style={boxStyle({
            top,
            height,
            left: layout.left - NUMBERS.gap - NUMBERS.width,
            width: NUMBERS.width,
          })}
        >
          {marks.map((mark) => (
            <button
              type="button"
              key={mark.key}
              class="spaced"
              aria-label={t('writer_open_note', mark.number ?? 0, mark.selector?.exact ?? '')}
              aria-expanded={mark.id === open}
              onClick={() => onOpen(mark.id)}
            >
              {mark.number}
            </button>
          ))}
        </span>
      ))}
    </nav>
  );
}
