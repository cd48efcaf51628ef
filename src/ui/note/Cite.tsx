import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '../messages/MessagesContext.tsx';
import { bringUp } from './bring-up.ts';
import { type Cited, citation, linkToWords, report } from './citation.ts';

/** Three things to copy. Each copy is announced once; if refused, the text is shown to copy by hand. */
export function Cite({ cited }: { cited: Cited }) {
  const messages = useMessages();
  const { t } = messages;
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current) bringUp(box.current);
  }, []);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setRefused(null);
      setSaid(t('note_copied'));
    } catch {
      // The page or the browser may forbid the clipboard.
      setRefused(text);
      setSaid(t('note_copy_failed'));
    }
  };
  return (
    <div class="cite" ref={box}>
      <button type="button" class="link" onClick={() => copy(citation(cited, messages))}>
        {t('note_cite_text')}
      </button>
      <button type="button" class="link" onClick={() => copy(linkToWords(cited))}>
        {t('note_cite_link')}
      </button>
      <button
        type="button"
        class="link"
        title={t('note_cite_report_hint')}
        onClick={() => copy(report(cited, messages))}
      >
        {t('note_cite_report')}
      </button>
      <p role="status">{said}</p>
      {refused && <textarea readOnly rows={4} value={refused} aria-label={t('note_cite_text')} />}
    </div>
  );
}
