import { useState } from 'preact/hooks';
import { logError } from '../../core/log.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { Tool } from './Tool.tsx';
import { useWriting } from './WriterContext.tsx';
import { type ExportForm, errorsApart, isError } from './writer-model.ts';

type Outcome = { readonly saved: string } | 'refused' | 'failed' | null;

/** The draft as one file that others can add, or as a folder that may be unfinished. */
export function ExportBox() {
  const { model, host } = useWriting();
  const { t, plural } = useMessages();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const errors = model.findings.filter(isError).length;
  const save = (form: ExportForm) => {
    try {
      const saved = host.save(form);
      setOutcome(saved === null ? 'refused' : { saved });
    } catch (error) {
      logError(error);
      setOutcome('failed');
    }
  };
  return (
    <section class="export-box" aria-label={t('writer_export')}>
      <p class="hint">
        {errors > 0 ? plural('writer_export_not_yet', errors) : t('writer_export_ready')}
      </p>
      {errors > 0 && (
        <ul class="hint">
          {errorsApart(model).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <div class="buttons">
        <Tool label={t('writer_export_file')} isReady={errors === 0} onPress={() => save('file')} />
        <Tool label={t('writer_export_folder')} isReady onPress={() => save('folder')} />
      </div>
      <p class="hint" role="status">
        {outcome === 'failed' && t('take_failed')}
        {outcome === 'refused' && t('take_refused')}
        {outcome !== null && typeof outcome === 'object' && t('take_saved', outcome.saved)}
      </p>
    </section>
  );
}
