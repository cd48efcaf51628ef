import { useMessages } from '../../messages/MessagesContext.tsx';
import { tellFinding } from '../../messages/tell-finding.ts';
import { ExternalLink } from '../../parts/ExternalLink.tsx';
import { RemoveButton } from '../added/RemoveButton.tsx';
import type { DraftFault, DraftsProps, ListedDraft } from './drafts-props.ts';

/** How many faults are listed; the rest are only counted. */
const MOST_FAULTS = 12;

interface DraftRowProps {
  readonly draft: ListedDraft;
  readonly actions: Pick<DraftsProps, 'onSaveDraft' | 'onTakeDraft'> & { onAdd(file: File): void };
  onRemove(): void;
  /** Shows a message under the list. */
  onSaid(text: string): void;
}

/** One draft: its title, what it still lacks, and its actions. */
export function DraftRow({ draft, actions, onRemove, onSaid }: DraftRowProps) {
  const { t, date, plural } = useMessages();
  const { id, title, url, notes, changed, faults, language } = draft;
  const isFinished = faults.length === 0;
  const save = async (as: 'file' | 'folder') => {
    const saved = await actions.onSaveDraft(id, as);
    onSaid(typeof saved === 'string' ? t(`added_${saved}`) : t('options_file_saved', saved.name));
  };
  const add = async () => {
    const file = await actions.onTakeDraft(id);
    if (typeof file === 'string') onSaid(t(`added_${file}`));
    else actions.onAdd(file);
  };
  const named = (label: string) => t('panel_verdict_count', label, title);
  return (
    <li>
      <h3>
        <bdi lang={language}>{title}</bdi>
      </h3>
      <p class="quiet">
        {[plural('chip_notes', notes), t('drafts_changed', date(changed, 'long'))].join(' · ')}
      </p>
      {isFinished ? <p class="quiet">{t('drafts_finished')}</p> : <Faults faults={faults} />}
      <div class="buttons">
        <span class="open-page">
          <ExternalLink href={url} label={named(t('drafts_open'))}>
            {t('drafts_open')}
          </ExternalLink>
        </span>
        {isFinished && (
          <>
            <button
              type="button"
              class="plain-button"
              aria-label={named(t('drafts_add'))}
              onClick={add}
            >
              {t('drafts_add')}
            </button>
            <button
              type="button"
              class="plain-button"
              aria-label={named(t('drafts_save_file'))}
              onClick={() => save('file')}
            >
              {t('drafts_save_file')}
            </button>
          </>
        )}
        <button
          type="button"
          class="plain-button"
          aria-label={named(t('drafts_save_folder'))}
          onClick={() => save('folder')}
        >
          {t('drafts_save_folder')}
        </button>
        <RemoveButton title={title} onRemove={onRemove} />
      </div>
    </li>
  );
}

function Faults({ faults }: { faults: readonly DraftFault[] }) {
  const messages = useMessages();
  const { t, plural } = messages;
  const more = faults.length - MOST_FAULTS;
  return (
    <details>
      <summary>{plural('drafts_missing', faults.length)}</summary>
      <ul class="findings">
        {faults.slice(0, MOST_FAULTS).map(({ part, about, message }, index) => (
          <li key={index}>
            {part !== 'head' && (
              <>
                <bdi class="where">
                  {about
                    ? t('drafts_about', about)
                    : `${t(part === 'event' ? 'writer_event_untitled' : 'writer_source_untitled')}:`}
                </bdi>{' '}
              </>
            )}
            <span lang={'english' in message ? 'en' : undefined}>
              {tellFinding(messages, message)}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{plural('added_more', more)}</p>}
      <p class="quiet">{t('drafts_not_yet')}</p>
    </details>
  );
}
