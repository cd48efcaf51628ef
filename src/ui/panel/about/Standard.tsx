import { useMessages } from '../../messages/MessagesContext.tsx';
import type { MessageKey } from '../../messages/table.ts';

const SENTENCES: readonly MessageKey[] = [
  'panel_standard_opinion',
  'panel_standard_forecast',
  'panel_standard_condition',
  'panel_standard_present',
  'panel_standard_part',
  'panel_standard_contested',
  'panel_standard_quotation',
  'panel_standard_twice',
];

/** The standard for verdicts, as readers see it; in full in docs/verdicts.md. */
export function Standard() {
  const { t } = useMessages();
  return (
    <section>
      <h3>{t('panel_standard')}</h3>
      <ul class="changes">
        {SENTENCES.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </section>
  );
}
