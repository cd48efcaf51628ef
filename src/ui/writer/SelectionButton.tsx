import { useLayoutEffect, useRef } from 'preact/hooks';
import { useMessages } from '../messages/MessagesContext.tsx';
import { Popover } from '../Popover.tsx';
import { NOTE_SHORTCUT } from './note-shortcut.ts';
import { refusalKey } from './obstacle-key.ts';
import { placeBeside } from './place-beside.ts';
import type { SelectedWords } from './writer-model.ts';

interface SelectionButtonProps {
  readonly words: SelectedWords;
  readonly moves: number;
  onNote(): void;
}

/** Shown beside the selected words, covering none of them. */
export function SelectionButton({ words, moves, onNote }: SelectionButtonProps) {
  const { t } = useMessages();
  const shown = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (shown.current) placeBeside(shown.current, words.range());
  });
  return (
    <Popover
      class="note-this"
      label={t('writer_note_this')}
      role="group"
      moves={moves}
      onShown={(element) => {
        shown.current = element;
        placeBeside(element, words.range());
        return () => {
          shown.current = null;
        };
      }}
    >
      {words.refusal === null ? (
        <button
          type="button"
          aria-keyshortcuts={NOTE_SHORTCUT}
          // The press would otherwise clear the selection, and the button with it.
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => {
            if (event.isTrusted) onNote();
          }}
        >
          {t('writer_note_this')} <kbd>{NOTE_SHORTCUT}</kbd>
        </button>
      ) : (
        <p>{t(refusalKey(words.refusal))}</p>
      )}
    </Popover>
  );
}
