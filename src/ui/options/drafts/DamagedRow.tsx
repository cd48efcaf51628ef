import { useMessages } from '../../messages/MessagesContext.tsx';
import { RemoveButton } from '../added/RemoveButton.tsx';
import type { DraftFailure } from './drafts-props.ts';

interface DamagedRowProps {
  readonly title: string;
  /** Hands it to the browser exactly as stored. */
  onSave(): Promise<{ name: string } | DraftFailure>;
  onRemove(): void;
  /** Shows a message under the list. */
  onSaid(text: string): void;
}

/** A stored row that cannot be read as a draft. */
export function DamagedRow({ title, onSave, onRemove, onSaid }: DamagedRowProps) {
  const { t } = useMessages();
  const save = async () => {
    const saved = await onSave();
    onSaid(typeof saved === 'string' ? t(`added_${saved}`) : t('options_file_saved', saved.name));
  };
  return (
    <li>
      <h3>
        <bdi>{title}</bdi>
      </h3>
      <p class="quiet error">{t('drafts_damaged')}</p>
      <div class="buttons">
        <button
          type="button"
          class="plain-button"
          aria-label={t('panel_verdict_count', t('drafts_save_damaged'), title)}
          onClick={save}
        >
          {t('drafts_save_damaged')}
        </button>
        <RemoveButton title={title} onRemove={onRemove} />
      </div>
    </li>
  );
}
