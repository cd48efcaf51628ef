import type { BaseChange } from '../../../core/model/added-summary.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';

const LISTS = [
  ['claims', 'panel_tab_claims'],
  ['events', 'added_events'],
  ['sources', 'added_sources'],
] as const;

/** What a newer file of a base changes: by count, and by its own log. */
export function ChangeFacts({ change }: { change: BaseChange }) {
  const { t, date, number } = useMessages();
  const { from, to, order, log } = change;
  const versions = order === 0 ? 'added_same' : order < 0 ? 'added_older' : 'added_newer';
  return (
    <>
      <p>{t(versions, from, to)}</p>
      <dl class="facts">
        {LISTS.map(([list, label]) => {
          const { added, changed, removed } = change[list];
          const counts = [added, changed, removed].map(number);
          return (
            <div key={list}>
              <dt>{t(label)}</dt>
              <dd>{t('added_counts', ...counts)}</dd>
            </div>
          );
        })}
      </dl>
      {log.length > 0 && (
        <section class="own-words log">
          <p class="quiet">{t('added_log')}</p>
          {log.map(({ version, date: day, changes, corrections }) => (
            <div key={version}>
              <p>
                {version}, {date(day)}
              </p>
              <ul>
                {[...corrections, ...changes].map((sentence, index) => (
                  <li key={index}>
                    <bdi>{sentence}</bdi>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
    </>
  );
}
