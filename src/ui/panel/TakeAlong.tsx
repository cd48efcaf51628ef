import { useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormat } from '../../core/model/export-format.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import type { PanelProps } from '../panel-props.ts';

type Outcome = { readonly saved: string } | 'refused' | 'failed' | null;

function sentence(outcome: NonNullable<Outcome>, { t }: PanelProps['messages']): string {
  if (outcome === 'failed') return t('take_failed');
  return outcome === 'refused' ? t('take_refused') : t('take_saved', outcome.saved);
}

/** Saves what is on the page as a file, in a format that the reader chooses. */
export function TakeAlong({ base, host, messages }: PanelProps) {
  const { t } = useMessages();
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const [outcome, setOutcome] = useState<Outcome>(null);
  const save = () => {
    setOutcome(null);
    host.takeAlong(base, format, messages).then(
      (saved) => setOutcome(saved === null ? 'refused' : { saved }),
      (error: unknown) => {
        host.report('panel', error);
        setOutcome('failed');
      },
    );
  };
  return (
    <section class="take-along">
      <h3>{t('take_heading')}</h3>
      <p class="quiet">{t('take_hint')}</p>
      <div class="take-row">
        <select
          aria-label={t('take_format')}
          value={format}
          onChange={({ currentTarget }) => setFormat(currentTarget.value as ExportFormat)}
        >
          {EXPORT_FORMATS.map((one) => (
            <option key={one} value={one}>
              {t(`take_${one}`)}
            </option>
          ))}
        </select>
        <button type="button" class="plain-button" onClick={save}>
          {t('take_save')}
        </button>
      </div>
      <p class="quiet" role="status">
        {outcome && sentence(outcome, messages)}
      </p>
    </section>
  );
}
