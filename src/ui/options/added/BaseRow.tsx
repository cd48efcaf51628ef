import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AddChoice } from '../../../core/model/added-summary.ts';
import { inLine } from '../../messages/in-line.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import { Switch } from '../../parts/Switch.tsx';
import { FileChoice } from '../FileChoice.tsx';
import type { AddedProps, ListedBase } from './added-props.ts';
import { BaseFacts } from './BaseFacts.tsx';
import { BASE_FILES } from './DropZone.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import { RemoveButton } from './RemoveButton.tsx';

interface BaseRowProps {
  readonly base: ListedBase;
  readonly actions: Pick<AddedProps, 'onSwitchBase' | 'onChoice' | 'onSaveBase' | 'onRemoveBase'>;
  onUpdate(file: File): void;
  /** Shows a message under the list. */
  onSaid(text: string): void;
  /** Called after the base was removed, together with the pressed button. */
  onGone(): void;
}

/** One added base: its switch, when it checks pages, and its actions. */
export function BaseRow({ base, actions, onUpdate, onSaid, onGone }: BaseRowProps) {
  const { t, date, plural, locale } = useMessages();
  const { id, title, authors, version, asOf, claims } = base;
  const facts = [
    authors.length > 0 ? authors.join(', ') : t('added_by_nobody_row'),
    inLine(t('options_version', version), locale),
    t('note_last_searched', date(asOf)),
    plural('added_claims', claims),
  ];
  const save = async () => {
    const name = await actions.onSaveBase(id);
    onSaid(name === null ? t('added_list_unavailable') : t('options_file_saved', name));
  };
  const remove = async () => {
    const isGone = await actions.onRemoveBase(id);
    if (isGone) onGone();
    onSaid(isGone ? t('added_removed', title) : t('added_unavailable'));
  };
  return (
    <li>
      <Switch
        label={title}
        hint={facts.join(' · ')}
        on={base.on}
        onChange={(on) => actions.onSwitchBase(id, on)}
      />
      <Where base={base} onChoice={(choice) => actions.onChoice(id, choice)} />
      <details>
        <summary>{t('added_about')}</summary>
        <div class="own-words">
          <p class="quiet">{t('added_own_words')}</p>
          <BaseFacts base={base} />
        </div>
      </details>
      <div class="buttons">
        <FileChoice
          label={t('added_update_file')}
          name={t('panel_verdict_count', t('added_update_file'), title)}
          accept={BASE_FILES}
          onFile={onUpdate}
        />
        <button
          type="button"
          class="plain-button"
          aria-label={t('panel_verdict_count', t('added_save'), title)}
          onClick={save}
        >
          {t('added_save')}
        </button>
        <RemoveButton title={title} onRemove={remove} />
      </div>
    </li>
  );
}

interface WhereProps {
  readonly base: ListedBase;
  /** Called straight from the press. */
  onChoice(choice: AddChoice): ReturnType<AddedProps['onChoice']>;
}

/** When it checks pages; a press opens the choice. */
function Where({ base, onChoice }: WhereProps) {
  const { t, list } = useMessages();
  const { title, mode, hosts, lacks, wants } = base;
  const [wish, setWish] = useState<AddChoice | null>(null);
  const [said, setSaid] = useState('');
  const isOpen = wish !== null;
  const ref = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isOpen);
  useLayoutEffect(() => {
    if (wasOpen.current === isOpen) return;
    wasOpen.current = isOpen;
    // The pressed button is gone: focus moves to the choice, or back to the button that opens it.
    ref.current?.querySelector<HTMLElement>(isOpen ? 'input:checked' : 'button')?.focus();
  }, [isOpen]);
  const runs = hosts.filter((host) => !lacks.includes(host));
  const save = async (choice: AddChoice) => {
    const outcome = await onChoice(choice);
    setSaid(
      outcome === 'done'
        ? ''
        : t(outcome === 'no-access' ? 'added_no_access_kept' : `added_${outcome}`),
    );
    if (outcome === 'done') setWish(null);
  };
  return (
    <div class="where" ref={ref}>
      <p class="quiet">
        {mode === 'sites' && runs.length > 0
          ? t('added_runs_sites', list(runs))
          : t('added_runs_asked')}
        {mode === 'sites' && lacks.length > 0 && ` ${t('added_lacks', list(lacks))}`}{' '}
        {wish === null && (
          <button
            type="button"
            class="link small-link"
            aria-label={t('panel_verdict_count', t('added_change'), title)}
            onClick={() => setWish({ mode, hosts: hosts.length > 0 ? hosts : wants })}
          >
            {t('added_change')}
          </button>
        )}
      </p>
      {wish !== null && (
        <>
          <ModeChoice wants={wants} choice={wish} onChoice={setWish} />
          <div class="buttons">
            <button
              type="button"
              class="plain-button strong"
              disabled={wish.mode === 'sites' && wish.hosts.length === 0}
              onClick={() => save(wish)}
            >
              {t('added_use')}
            </button>
            <button type="button" class="plain-button" onClick={() => setWish(null)}>
              {t('added_cancel')}
            </button>
          </div>
        </>
      )}
      <p class="warning" role="status">
        {said}
      </p>
    </div>
  );
}
