import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Publisher, Source } from '../../core/model/source.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { Icon } from '../parts/Icon.tsx';
import { SourceList } from '../parts/SourceList.tsx';
import { sourceSummary } from '../parts/source-summary.ts';
import { bringUp } from './bring-up.ts';

interface HowWeKnowProps {
  readonly sources: readonly Source[];
  readonly publishers: readonly Publisher[];
  readonly wouldChange: string | null;
  readonly lang: string;
  onToggle(open: boolean): void;
}

/** One line that opens into the sources, and what would change the verdict. */
export function HowWeKnow({ sources, publishers, wouldChange, lang, onToggle }: HowWeKnowProps) {
  const messages = useMessages();
  const [open, setOpen] = useState(false);
  const fold = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (open && fold.current) bringUp(fold.current);
  }, [open]);
  const toggle = () => {
    setOpen(!open);
    onToggle(!open);
  };
  return (
    <div class={open ? 'how' : 'how folded'} ref={fold}>
      <button type="button" class="fold" aria-expanded={open} onClick={toggle}>
        <Icon name={open ? 'unfolded' : 'folded'} size={10} />
        <b>{messages.t('note_how_we_know')}</b>
        <span>{sourceSummary(sources, messages)}</span>
      </button>
      {open && (
        <>
          <SourceList sources={sources} publishers={publishers} />
          {wouldChange && (
            <p class="would-change">
              <b>{messages.t('note_would_change')}</b> <span lang={lang}>{wouldChange}</span>
            </p>
          )}
        </>
      )}
    </div>
  );
}
