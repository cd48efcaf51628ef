import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useMessages } from '../messages/MessagesContext.tsx';

interface EntryProps {
  readonly isTicked: boolean;
  readonly isOpen: boolean;
  /** True if it was just added: focus moves to its first field. */
  readonly isNew: boolean;
  readonly title: string;
  /** How much of it is missing or wrong. */
  readonly missing: number;
  /** Shown beside the title; empty ones are left out. */
  readonly details: readonly string[];
  readonly children: ComponentChildren;
  onTick(on: boolean): void;
  /** Null if it is edited elsewhere. */
  readonly onOpen: ((on: boolean) => void) | null;
}

/** A source or an event of the draft: ticked where it is meant here, unfolded to be written. */
export function Entry(props: EntryProps) {
  const { isTicked, isOpen, isNew, title, missing, details, children, onTick, onOpen } = props;
  const { t, plural } = useMessages();
  const facts = [...details, missing > 0 ? plural('writer_missing', missing) : ''];
  const ref = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    // It is above the pressed button, perhaps out of sight.
    if (isNew) ref.current?.querySelector<HTMLElement>('.entry-form input')?.focus();
  }, [isNew]);
  return (
    <li ref={ref} class={isOpen ? 'entry unfolded' : 'entry'}>
      <div class="entry-row">
        <label class="option">
          <input
            type="checkbox"
            checked={isTicked}
            onChange={({ currentTarget }) => onTick(currentTarget.checked)}
          />
          <span>
            {title}
            <small>{facts.filter((one) => one !== '').join(' · ')}</small>
          </span>
        </label>
        {onOpen && (
          <button
            type="button"
            class="link small-link"
            aria-expanded={isOpen}
            aria-label={t(isOpen ? 'writer_fold' : 'writer_edit', title)}
            onClick={() => onOpen(!isOpen)}
          >
            {t(isOpen ? 'writer_fold_short' : 'writer_edit_short')}
          </button>
        )}
      </div>
      {isOpen && children}
    </li>
  );
}
