import type { MarkKind } from '../../core/model/mark-kind.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import type { MessageKey } from '../messages/table.ts';
import { KindSample } from '../parts/KindSample.tsx';

/** Opinions and loaded terms have one mark, so they have one line here. */
const KEY: readonly (readonly [MarkKind, MessageKey])[] = [
  ['fact', 'kind_fact'],
  ['forecast', 'kind_forecast'],
  ['opinion', 'popup_key_opinion'],
  ['quotation', 'kind_quotation'],
  ['disclaimer', 'kind_disclaimer'],
  ['event', 'kind_event'],
];

/** Which line under words means what. */
export function MarksKey() {
  const { t } = useMessages();
  return (
    <section class="marks-key">
      <h2 class="sc">{t('popup_key')}</h2>
      <ul>
        {KEY.map(([kind, label]) => (
          <li key={kind}>
            <KindSample kind={kind} />
            {t(label)}
          </li>
        ))}
      </ul>
    </section>
  );
}
