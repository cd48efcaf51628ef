import { useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '../../messages/MessagesContext.tsx';
import { AddResult } from './AddResult.tsx';
import type { AddedProps, ListedBase } from './added-props.ts';
import { BaseRow } from './BaseRow.tsx';
import { BASE_FILES, DropZone } from './DropZone.tsx';
import { useAdding } from './use-adding.ts';

interface AddedBasesProps extends AddedProps {
  /** A file that another part of the page hands over, as if it had been chosen here. */
  readonly offered: Offered | null;
  /** Hands over a file of notes that can start a draft. */
  onNotes(file: File): void;
}

/** A file that one part of the page hands to another; a new object each time, even for the same file. */
export interface Offered {
  readonly file: File;
}

/** The knowledge bases in use, and a way to add another. */
export function AddedBases(props: AddedBasesProps) {
  const { own, added, offered } = props;
  const { t, date } = useMessages();
  const [said, setSaid] = useState('');
  const section = useRef<HTMLElement>(null);
  /** Files dropped together with the current one: each needs its own decision. */
  const waiting = useRef<readonly File[]>([]);
  // Receives focus when the pressed button is gone.
  const focusAdding = () => section.current?.querySelector<HTMLElement>('.add-base')?.focus();
  const adding = useAdding(props, (what) => {
    setSaid(what);
    focusAdding();
    next();
  });
  const next = () => {
    const [file, ...rest] = waiting.current;
    waiting.current = rest;
    if (file) adding.begin(file, null);
  };
  const end = () => {
    adding.end();
    focusAdding();
    next();
  };
  const begin = (file: File, replaces: ListedBase | null, others: readonly File[] = []) => {
    setSaid('');
    waiting.current = others;
    adding.begin(file, replaces);
  };
  useEffect(() => {
    if (offered) begin(offered.file, null);
  }, [offered]);
  return (
    <section ref={section}>
      <h2>{t('added_heading')}</h2>
      <p class="quiet">{t('added_lede')}</p>
      <ul class="bases">
        {own.map(({ id, title, version, asOf }) => (
          <li key={id}>
            <h3>{title}</h3>
            <p class="quiet">{t('added_own', version, date(asOf))}</p>
          </li>
        ))}
        {added?.map((base) => (
          <BaseRow
            key={base.id}
            base={base}
            actions={props}
            onUpdate={(file) => begin(file, base)}
            onSaid={setSaid}
            onGone={focusAdding}
          />
        ))}
      </ul>
      {added === null && <p class="quiet error">{t('added_list_unavailable')}</p>}
      <DropZone
        isBusy={adding.state.at === 'working'}
        accept={BASE_FILES}
        label={t('added_choose')}
        hint={t('added_drop')}
        class="base"
        onFiles={([first, ...others]) => first && begin(first, null, others)}
      />
      <AddResult {...adding} end={end} limits={props.limits} onNotes={props.onNotes} />
      <p class="quiet" role="status">
        {said}
      </p>
    </section>
  );
}
