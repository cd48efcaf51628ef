import type { BaseChange, ListChange, OtherPart } from '../../../core/model/added-summary.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import type { MessageKey } from '../../messages/table.ts';
import { ChangeLog } from './ChangeLog.tsx';

const LISTS = [
  ['claims', 'panel_tab_claims'],
  ['events', 'added_events'],
  ['sources', 'added_sources'],
] as const;

const OTHERS = {
  title: 'added_part_title',
  articles: 'added_part_articles',
  who: 'added_part_who',
  publishers: 'added_part_publishers',
  about: 'added_part_about',
} as const satisfies Record<OtherPart, MessageKey>;

/** What a newer file of a base changes: in which parts, by whom, and according to its own changelog. */
export function ChangeFacts({ change, by }: { change: BaseChange; by: readonly string[] }) {
  const { t } = useMessages();
  const { from, to, order, log, writtenBy } = change;
  const versions = order === 0 ? 'added_same' : order < 0 ? 'added_older' : 'added_newer';
  const named = (names: readonly string[]) => names.join(', ') || t('added_by_nobody_row');
  return (
    <>
      <p>{t(versions, from, to)}</p>
      {writtenBy !== null && (
        <p class="warning" role="note">
          {t('added_other_authors', named(writtenBy), named(by))}
        </p>
      )}
      <ChangedParts change={change} />
      {log.length > 0 && <ChangeLog log={log} />}
    </>
  );
}

function ChangedParts({ change }: { change: BaseChange }) {
  const { t, list } = useMessages();
  const lists = LISTS.filter(([name]) => countsOf(change[name]).length > 0);
  const { others, writtenBy } = change;
  if (lists.length === 0 && others.length === 0)
    return writtenBy === null ? <p>{t('added_nothing_changed')}</p> : null;
  return (
    <>
      {lists.length === 0 && <p>{t('added_lists_stay')}</p>}
      <dl class="facts">
        {lists.map(([name, label]) => (
          <div key={name}>
            <dt>{t(label)}</dt>
            <dd>
              <Counts change={change[name]} />
            </dd>
          </div>
        ))}
        {others.length > 0 && (
          <div>
            <dt>{t('added_also_changed')}</dt>
            <dd>{list(others.map((part) => t(OTHERS[part])))}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

function Counts({ change }: { change: ListChange }) {
  const { t, number } = useMessages();
  return (
    <>
      {countsOf(change)
        .map(([key, count]) => t(key, number(count)))
        .join(', ')}
    </>
  );
}

/** What a change does not touch is not mentioned. */
function countsOf({ added, changed, removed }: ListChange): [MessageKey, number][] {
  const counts: [MessageKey, number][] = [
    ['added_count_new', added],
    ['added_count_changed', changed],
    ['added_count_removed', removed],
  ];
  return counts.filter(([, count]) => count > 0);
}
