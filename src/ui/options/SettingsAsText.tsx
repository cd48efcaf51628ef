import { useState } from 'preact/hooks';
import { useMessages } from '../messages/MessagesContext.tsx';
import type { MessageKey } from '../messages/table.ts';
import type { OptionsProps } from './options-props.ts';

type SettingsAsTextProps = Pick<OptionsProps, 'exportText' | 'onImport' | 'onReset'>;

/** Settings as text, to keep or to take to another browser, and the way back to the defaults. */
export function SettingsAsText({ exportText, onImport, onReset }: SettingsAsTextProps) {
  const { t } = useMessages();
  const [text, setText] = useState('');
  const [said, setSaid] = useState<MessageKey | null>(null);
  const [asked, setAsked] = useState(false);
  const bring = async () => {
    setSaid((await onImport(text)) ? 'options_imported' : 'options_import_failed');
  };
  return (
    <section>
      <h2>{t('options_as_text')}</h2>
      <label class="as-text">
        <span class="quiet">{t('options_as_text_hint')}</span>
        <textarea
          rows={5}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <div class="buttons">
        <button
          type="button"
          class="plain-button"
          onClick={() => {
            setText(exportText());
            setSaid('options_exported');
          }}
        >
          {t('options_export')}
        </button>
        <button type="button" class="plain-button" onClick={bring}>
          {t('options_import')}
        </button>
        {!asked && (
          <button type="button" class="plain-button" onClick={() => setAsked(true)}>
            {t('options_reset')}
          </button>
        )}
        {asked && (
          <button
            type="button"
            class="plain-button"
            onClick={() => {
              onReset();
              setAsked(false);
              setSaid('options_was_reset');
            }}
          >
            {t('options_reset_sure')}
          </button>
        )}
      </div>
      <p class="quiet" role="status">
        {said && t(said)}
      </p>
    </section>
  );
}
