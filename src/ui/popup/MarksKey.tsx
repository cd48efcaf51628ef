import { EXPLAINED } from '../marks/kinds-in-order.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { KindSample } from '../parts/KindSample.tsx';

/** The key to the lines under words. */
export function MarksKey() {
  const { t } = useMessages();
  return (
    <section class="marks-key">
      <h2 class="sc">{t('popup_key')}</h2>
      <ul>
        {EXPLAINED.map(([kind, label]) => (
          <li key={kind}>
            <KindSample kind={kind} />
            {t(label)}
          </li>
        ))}
      </ul>
    </section>
  );
}
