import { useState } from 'preact/hooks';
import { useMessages } from '../messages/MessagesContext.tsx';
import { useElementId } from '../parts/use-element-id.ts';
import { FileChoice } from './FileChoice.tsx';
import type { OptionsProps } from './options-props.ts';
import { ResetButton } from './ResetButton.tsx';

type KeepSettingsProps = Pick<
  OptionsProps,
  'exportText' | 'onImport' | 'onSaveFile' | 'onLoadFile' | 'onReset'
>;

interface Said {
  readonly text: string;
  readonly isError: boolean;
}

/** Exports settings to a file or as text, imports them, and resets them to the defaults. */
export function KeepSettings(props: KeepSettingsProps) {
  const { exportText, onImport, onSaveFile, onLoadFile, onReset } = props;
  const { t } = useMessages();
  const [text, setText] = useState('');
  const [said, setSaid] = useState<Said | null>(null);
  const field = useElementId();
  const tell = (what: string) => setSaid({ text: what, isError: false });
  const bring = async (imported: Promise<boolean>, refusal: string) => {
    const isDone = await imported;
    setSaid({ text: isDone ? t('options_imported') : refusal, isError: !isDone });
  };
  return (
    <section>
      <h2>{t('options_as_text')}</h2>
      <p class="quiet">{t('options_as_text_hint')}</p>
      <div class="buttons">
        <button
          type="button"
          class="plain-button"
          onClick={() => tell(t('options_file_saved', onSaveFile()))}
        >
          {t('options_file_save')}
        </button>
        <FileChoice
          label={t('options_file_open')}
          accept="application/json,.json"
          onFile={(file) => bring(onLoadFile(file), t('options_file_failed'))}
        />
        <ResetButton
          onReset={() => {
            onReset();
            tell(t('options_was_reset'));
          }}
        />
      </div>
      <p class={said?.isError ? 'quiet error' : 'quiet'} role="status">
        {said?.text}
      </p>
      <label class="quiet" for={field}>
        {t('options_text')}
      </label>
      <textarea
        id={field}
        class="as-text"
        rows={5}
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div class="buttons">
        <button
          type="button"
          class="plain-button"
          onClick={() => {
            setText(exportText());
            tell(t('options_exported'));
          }}
        >
          {t('options_export')}
        </button>
        <button
          type="button"
          class="plain-button"
          onClick={() => bring(onImport(text), t('options_import_failed'))}
        >
          {t('options_import')}
        </button>
      </div>
    </section>
  );
}
