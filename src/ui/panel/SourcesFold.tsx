import { useState } from 'preact/hooks';
import type { Publisher, Source } from '../../core/model/source.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { Icon } from '../parts/Icon.tsx';
import { SourceList } from '../parts/SourceList.tsx';
import { useElementId } from '../parts/use-element-id.ts';

/** Everything that a list in the panel needs to open its sources. */
export interface SourceShelf {
  readonly sources: readonly Source[];
  readonly publishers: readonly Publisher[];
}

interface SourcesFoldProps {
  readonly ids: readonly string[];
  readonly shelf: SourceShelf;
  /** What the sources are for: part of the button's accessible name. */
  readonly about: string;
  /** Precedes the count on the same line: "Self-description · high confidence". */
  readonly lead?: string;
  /** Whether the sources are open to begin with. */
  readonly startsOpen?: boolean;
}

/** "Official act · high confidence · 2 sources", where the count opens the sources in place. */
export function SourcesFold({ ids, shelf, about, lead, startsOpen = false }: SourcesFoldProps) {
  const messages = useMessages();
  const [open, setOpen] = useState(startsOpen);
  const id = useElementId();
  const sources = shelf.sources.filter((source) => ids.includes(source.id));
  if (sources.length === 0) return lead ? <p class="basis">{lead}</p> : null;
  return (
    <>
      <p class="basis">
        {lead && <>{lead} · </>}
        <button
          type="button"
          class="sources-toggle link"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={messages.t('panel_sources_of', sourceCount(), about)}
          onClick={() => setOpen(!open)}
        >
          {sourceCount()} <Icon name={open ? 'unfolded' : 'folded'} size={8} />
        </button>
      </p>
      {open && (
        <div id={id} class="sources-open">
          <SourceList sources={sources} publishers={shelf.publishers} />
        </div>
      )}
    </>
  );

  function sourceCount(): string {
    return messages.plural('source_count', sources.length);
  }
}
