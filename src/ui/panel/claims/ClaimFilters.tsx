import type { Verdict } from '../../../core/model/claim.ts';
import type { ClaimMark } from '../../../core/model/mark.ts';
import { MARK_LOOKS } from '../../marks/mark-kinds.ts';
import { verdictKey } from '../../messages/keys.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import type { MessageKey } from '../../messages/table.ts';
import { Icon } from '../../parts/Icon.tsx';
import { KindSample } from '../../parts/KindSample.tsx';
import type { ClaimFilter } from './filter-rows.ts';
import { isInGroup, KIND_GROUPS, type KindGroup } from './kind-group.ts';
import { countVerdicts } from './verdict-count.ts';

interface ClaimFiltersProps {
  readonly rows: readonly ClaimMark[];
  readonly filter: ClaimFilter;
  onFilter(filter: ClaimFilter): void;
}

function groupLabel(group: KindGroup): MessageKey {
  return (group !== 'all' && MARK_LOOKS[group].group) || 'panel_group_all';
}

/** Kinds with their counts, a search, and the verdicts that these kinds have. */
export function ClaimFilters({ rows, filter, onFilter }: ClaimFiltersProps) {
  const { t, number } = useMessages();
  const hasRows = (group: KindGroup) => rows.some(({ kind }) => isInGroup(group, kind));
  const ofGroup = rows.filter(({ kind }) => isInGroup(filter.group, kind));
  return (
    <div class="filters">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand on this line. */}
      <div class="choices" role="group" aria-label={t('panel_filter_kind')}>
        {KIND_GROUPS.filter(hasRows).map((group) => (
          <button
            key={group}
            type="button"
            aria-pressed={group === filter.group}
            onClick={() => onFilter({ ...filter, group, verdict: null })}
          >
            {group !== 'all' && <KindSample kind={group} />}
            {t(groupLabel(group))}{' '}
            <span>{number(rows.filter(({ kind }) => isInGroup(group, kind)).length)}</span>
          </button>
        ))}
      </div>
      <div class="search">
        <Icon name="search" size={14} />
        <input
          type="search"
          aria-label={t('panel_search')}
          placeholder={t('panel_search')}
          value={filter.query}
          onInput={({ currentTarget }) => onFilter({ ...filter, query: currentTarget.value })}
        />
        <select
          aria-label={t('panel_filter_verdict')}
          value={filter.verdict ?? ''}
          // The options' values are verdicts, or empty for any.
          onChange={({ currentTarget }) =>
            onFilter({ ...filter, verdict: (currentTarget.value || null) as Verdict | null })
          }
        >
          <option value="">{t('panel_any_verdict')}</option>
          {countVerdicts(ofGroup)
            .filter(({ count }) => count > 0)
            .map(({ verdict, count }) => (
              <option key={verdict} value={verdict}>
                {t('panel_verdict_count', t(verdictKey(verdict)), number(count))}
              </option>
            ))}
        </select>
      </div>
    </div>
  );
}
