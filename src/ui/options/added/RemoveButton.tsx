import { useState } from 'preact/hooks';
import { useMessages } from '../../messages/MessagesContext.tsx';

interface RemoveButtonProps {
  readonly title: string;
  onRemove(): void;
}

/** Removes a base: the first press asks, the second does it. */
export function RemoveButton({ title, onRemove }: RemoveButtonProps) {
  const { t } = useMessages();
  const [isAsked, setAsked] = useState(false);
  return (
    <button
      type="button"
      class="plain-button"
      aria-label={t(isAsked ? 'added_remove_sure_of' : 'options_remove_site', title)}
      onBlur={() => setAsked(false)}
      onClick={() => {
        if (isAsked) onRemove();
        setAsked(!isAsked);
      }}
    >
      {t(isAsked ? 'added_remove_sure' : 'options_remove')}
    </button>
  );
}
