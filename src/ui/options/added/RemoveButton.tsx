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
  const label = t(isAsked ? 'added_remove_sure' : 'options_remove');
  return (
    <button
      type="button"
      class="plain-button"
      aria-label={t('panel_verdict_count', label, title)}
      onBlur={() => setAsked(false)}
      onClick={() => {
        if (isAsked) onRemove();
        setAsked(!isAsked);
      }}
    >
      {label}
    </button>
  );
}
