import { useState } from 'preact/hooks';
import { useMessages } from '../messages/MessagesContext.tsx';

/** Puts on the clipboard what may help to find a fault, and says so; a refusal shows it to copy by hand. */
export function CopyDiagnostics({ text }: { text: string }) {
  const { t } = useMessages();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <div class="diagnostics">
      <button
        type="button"
        class="link small-link"
        onClick={copy}
        title={t('popup_diagnostics_hint')}
      >
        {t('popup_diagnostics')}
      </button>
      <p class="sub" role="status">
        {outcome === 'copied' && t('popup_diagnostics_copied')}
      </p>
      {outcome === 'refused' && (
        <textarea readOnly rows={5} value={text} aria-label={t('popup_diagnostics')} />
      )}
    </div>
  );
}
