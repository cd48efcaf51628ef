import type { Provenance, Relation } from '../../../core/model/provenance.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import { Icon } from '../../parts/Icon.tsx';
import type { SourceShelf } from '../SourcesFold.tsx';
import { LinkRow } from './LinkRow.tsx';

interface LinkSourcesProps {
  readonly provenance: Provenance;
  /** Date of the article. */
  readonly published: string;
  readonly open: boolean;
  /** The link whose sources the reader asked for in the picture; null: none. */
  readonly wanted: Relation | null;
  readonly shelf: SourceShelf;
  readonly lang: string;
  onToggle(): void;
}

/** One line that opens into every link of the chain with its date, basis, confidence and sources. */
export function LinkSources(props: LinkSourcesProps) {
  const { provenance, published, open, wanted, shelf, lang, onToggle } = props;
  const { t, plural } = useMessages();
  return (
    <div class="link-sources">
      <button type="button" class="fold" aria-expanded={open} onClick={onToggle}>
        <Icon name={open ? 'unfolded' : 'folded'} size={10} />
        <b>{t('panel_links')}</b>
        <span>{plural('panel_links_count', provenance.relations.length)}</span>
      </button>
      {open && (
        <ul class="rows">
          {provenance.relations.map((relation) => (
            <LinkRow
              key={relation.from + relation.type + relation.to + relation.end}
              relation={relation}
              entities={provenance.entities}
              published={published}
              isWanted={relation === wanted}
              shelf={shelf}
              lang={lang}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
