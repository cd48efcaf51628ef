import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Entity, Relation } from '../../../core/model/provenance.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import { bringIntoPanel } from '../bring-into-panel.ts';
import { type SourceShelf, SourcesFold } from '../SourcesFold.tsx';
import { relationKey } from './basis-key.ts';
import { basisLine } from './basis-line.ts';
import { relationDate } from './relation-date.ts';

interface LinkRowProps {
  readonly relation: Relation;
  readonly entities: readonly Entity[];
  /** Date of the article. */
  readonly published: string;
  /** True where the reader came from this link's sources in the picture. */
  readonly isWanted: boolean;
  readonly shelf: SourceShelf;
  readonly lang: string;
}

/** One link of the chain: from whom to whom, since when, and what it rests on. */
export function LinkRow({ relation, entities, published, isWanted, shelf, lang }: LinkRowProps) {
  const messages = useMessages();
  const { t } = messages;
  const row = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (isWanted && row.current) {
      row.current.focus({ preventScroll: true });
      bringIntoPanel(row.current);
    }
  }, [isWanted]);
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id;
  const from = nameOf(relation.from);
  const to = relation.to === null ? t('panel_not_confirmed') : nameOf(relation.to);
  return (
    <li ref={row} tabIndex={-1}>
      <span lang={lang}>{from}</span> <span aria-hidden="true">→</span>{' '}
      <span lang={lang}>{to}</span>
      <p>
        <em>{t(relationKey(relation.type))}</em> {relationDate(relation, published, messages)}
      </p>
      {relation.note && (
        <p class="basis" lang={lang}>
          {relation.note}
        </p>
      )}
      <SourcesFold
        key={String(isWanted)}
        ids={relation.sources}
        shelf={shelf}
        about={`${from}: ${t(relationKey(relation.type))} ${to}`}
        lead={basisLine(relation, messages)}
        startsOpen={isWanted}
      />
    </li>
  );
}
