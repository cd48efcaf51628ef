import { useState } from 'preact/hooks';
import type { Provenance } from '../../../core/model/provenance.ts';
import { confidenceKey } from '../../messages/keys.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { type SourceShelf, SourcesFold } from '../SourcesFold.tsx';
import { basisKey, relationKey } from './basis-key.ts';
import { relationDate } from './StemmaPicture.tsx';

interface LinkSourcesProps {
  readonly provenance: Provenance;
  /** Date of the article. */
  readonly published: string;
  readonly shelf: SourceShelf;
  readonly lang: string;
}

/** One line that opens into every link of the chain with its date, basis, confidence and sources. */
export function LinkSources({ provenance, published, shelf, lang }: LinkSourcesProps) {
  const messages = useMessages();
  const { t } = messages;
  const [open, setOpen] = useState(false);
  const names = new Map(provenance.entities.map(({ id, name }) => [id, name]));
  return (
    <div class="link-sources">
      <button type="button" class="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name={open ? 'unfolded' : 'folded'} size={10} />
        <b>{t('panel_links')}</b>
        <span>{messages.plural('panel_links_count', provenance.relations.length)}</span>
      </button>
      {open && (
        <ul class="rows">
          {provenance.relations.map((relation) => {
            const from = names.get(relation.from) ?? relation.from;
            const to = names.get(relation.to ?? '') ?? t('panel_not_confirmed');
            const basis = t(basisKey(relation.basis));
            const sure = t(confidenceKey(relation.confidence));
            const about = `${from}: ${t(relationKey(relation.type))} ${to}`;
            return (
              <li key={about + relation.end}>
                <span lang={lang}>{from}</span> <span aria-hidden="true">→</span>{' '}
                <span lang={lang}>{to}</span>
                <p>
                  <em>{t(relationKey(relation.type))}</em>{' '}
                  {relationDate(relation, published, messages)}
                </p>
                {relation.note && (
                  <p class="basis" lang={lang}>
                    {relation.note}
                  </p>
                )}
                <SourcesFold
                  ids={relation.sources}
                  shelf={shelf}
                  about={about}
                  lead={`${basis} · ${sure}`}
                />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
