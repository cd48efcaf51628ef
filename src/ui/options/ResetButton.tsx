import { useState } from 'preact/hooks';
import { useMessages } from '../messages/MessagesContext.tsx';

/** Back to the defaults: the first press asks, the second does it. */
export function ResetButton({ onReset }: { onReset(): void }) {
  const { t } = useMessages();
  const [asked, setAsked] = useState(false);
  return (
    <button
      type="button"
      class="plain-button"
      onBlur={() => setAsked(false)}
      onClick={() => {
        if (asked) onReset();
        setAsked(!asked);
      }}
    >
      {t(asked ? 'options_reset_sure' : 'options_reset')}
    </button>
  );
}
