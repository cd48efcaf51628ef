import { useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '../../messages/MessagesContext.tsx';
import type { Offered } from '../added/AddedBases.tsx';
import { DropZone } from '../added/DropZone.tsx';
import { DamagedRow } from './DamagedRow.tsx';
import { DraftRow } from './DraftRow.tsx';
import type { DraftImport, DraftsProps } from './drafts-props.ts';
import { ImportResult } from './ImportResult.tsx';

/** Annotations of other programs. */
const NOTE_FILES = '.json,.jsonld,application/json,application/ld+json';

interface DraftsSectionProps extends DraftsProps {
  /** Passes a file to the check for added bases. */
  onAdd(file: File): void;
  /** A file of notes that another part of the page hands over, as if it had been chosen here. */
  readonly offered: Offered | null;
}

/** An imported file, and the result. */
interface Brought {
  readonly file: File;
  readonly result: DraftImport;
}

/** A message under the list. */
interface Said {
  readonly text: string;
  /** Undoes the action. */
  undo?(): Promise<void>;
}

const NOTHING: Said = { text: '' };

/** The knowledge bases being written here, and a way to start one from notes made elsewhere. */
export function Drafts(props: DraftsSectionProps) {
  const { drafts, damaged } = props;
  const { t } = useMessages();
  const [said, setSaid] = useState<Said>(NOTHING);
  const [brought, setBrought] = useState<readonly Brought[]>([]);
  const [isBusy, setBusy] = useState(false);
  const section = useRef<HTMLElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const { offered } = props;

  const bring = async (files: readonly File[]) => {
    setSaid(NOTHING);
    setBusy(true);
    const all: Brought[] = [];
    // One after the other: two may be about the same page.
    for (const file of files) all.push({ file, result: await props.onImportNotes(file) });
    setBrought(all);
    setBusy(false);
  };
  useEffect(() => {
    // The result is shown here, far from the button that was pressed.
    if (offered) bring([offered.file]).then(() => results.current?.focus());
  }, [offered]);
  const remove = async (id: string, title: string) => {
    const back = await props.onRemoveDraft(id);
    // The pressed button is gone.
    section.current?.querySelector<HTMLElement>('h2')?.focus();
    if (typeof back === 'string') return setSaid({ text: t(`added_${back}`) });
    const undo = async () => {
      const isBack = await back();
      setSaid({ text: isBack ? t('drafts_restored', title) : t('added_unavailable') });
      section.current?.querySelector<HTMLElement>('h2')?.focus();
    };
    setSaid({ text: t('drafts_removed', title), undo });
  };

  return (
    <section ref={section}>
      <h2 tabIndex={-1}>{t('drafts_heading')}</h2>
      <p class="quiet">{t('drafts_lede')}</p>
      {drafts?.length === 0 && damaged.length === 0 && (
        <p class="drafts-none">{t('drafts_none')}</p>
      )}
      <ul class="bases drafts">
        {drafts?.map((draft) => (
          <DraftRow
            key={draft.id}
            draft={draft}
            actions={props}
            onSaid={(text) => setSaid({ text })}
            onRemove={() => remove(draft.id, draft.title)}
          />
        ))}
        {damaged.map((one) => (
          <DamagedRow
            key={one.id}
            {...one}
            onSave={() => props.onSaveDamaged(one.id)}
            onSaid={(text) => setSaid({ text })}
            onRemove={() => remove(one.id, one.title)}
          />
        ))}
      </ul>
      {drafts === null && <p class="quiet error">{t('drafts_unavailable')}</p>}
      <p class="quiet said">
        <span role="status">{said.text}</span>{' '}
        {said.undo && (
          <button type="button" class="link small-link" onClick={said.undo}>
            {t('drafts_undo')}
          </button>
        )}
      </p>
      <DropZone
        isBusy={isBusy}
        accept={NOTE_FILES}
        label={t('drafts_import')}
        hint={t('drafts_import_hint')}
        class="notes"
        onFiles={bring}
      />
      <div role="status" ref={results} tabIndex={-1}>
        {brought.map((one, index) => (
          <ImportResult key={index} {...one} onAdd={props.onAdd} />
        ))}
      </div>
    </section>
  );
}
