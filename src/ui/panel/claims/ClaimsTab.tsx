import { useMemo, useState } from 'preact/hooks';
import type { ArticleDetails } from '../../../core/model/knowledge-base.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import type { PanelProps } from '../../panel-props.ts';
import { DensityChoice } from '../../parts/DensityChoice.tsx';
import { ClaimFilters } from './ClaimFilters.tsx';
import { ClaimItem } from './ClaimItem.tsx';
import { claimRows, isOnPage } from './claim-row.ts';
import { type ClaimFilter, filterRows } from './filter-rows.ts';
import { Scorecard } from './Scorecard.tsx';

type ClaimsTabProps = Omit<PanelProps, 'details'> & { readonly details: ArticleDetails };

const EVERYTHING: ClaimFilter = { group: 'all', verdict: null, query: '' };

/** Every claim of the article: how they fared together, then one by one. */
export function ClaimsTab({ model, details, openNote, onShowNote, onDensity }: ClaimsTabProps) {
  const { t, plural, number } = useMessages();
  const [filter, setFilter] = useState(EVERYTHING);
  const rows = useMemo(() => claimRows(model), [model.notes, model.missing]);
  const known = useMemo(
    () => new Map(details.claims.map((claim) => [claim.id, claim])),
    [details.claims],
  );
  const shown = filterRows(rows, known, filter);
  const present = shown.filter(isOnPage);
  const lacking = shown.filter((row) => !isOnPage(row));
  const item = (row: (typeof rows)[number]) => (
    <ClaimItem
      key={row.claim.id}
      row={row}
      claim={known.get(row.claim.id)}
      shelf={details}
      lang={details.knowledgeBase.language}
      isOpen={row.number === openNote}
      onShow={onShowNote}
    />
  );
  return (
    <>
      <Scorecard claims={details.claims} />
      <ClaimFilters rows={rows} filter={filter} onFilter={setFilter} />
      <p class="quiet" role="status">
        {shown.length === 0
          ? t('panel_no_notes')
          : plural('panel_notes_shown', rows.length, number(shown.length))}
      </p>
      <ul class="claims">{present.map(item)}</ul>
      {lacking.length > 0 && (
        <section>
          <h3>{t('panel_missing')}</h3>
          <ul class="claims">{lacking.map(item)}</ul>
        </section>
      )}
      <DensityChoice density={model.density} name="aw-panel-density" onDensity={onDensity} />
    </>
  );
}
