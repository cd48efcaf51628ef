import { useMemo, useState } from 'preact/hooks';
import { isBound, isOrphan } from '../../../core/matching/match.ts';
import type { ArticleDetails } from '../../../core/model/knowledge-base.ts';
import { type ClaimMark, isClaim } from '../../../core/model/mark.ts';
import { Contained } from '../../Contained.tsx';
import { useMessages } from '../../messages/MessagesContext.tsx';
import type { PanelProps } from '../../panel-props.ts';
import { DensityChoice } from '../../parts/DensityChoice.tsx';
import { ClaimFilters } from './ClaimFilters.tsx';
import { ClaimItem } from './ClaimItem.tsx';
import { type ClaimFilter, filterRows } from './filter-rows.ts';
import { Scorecard } from './Scorecard.tsx';

type ClaimsTabProps = Omit<PanelProps, 'details'> & { readonly details: ArticleDetails };

const EVERYTHING: ClaimFilter = { group: 'all', verdict: null, query: '' };

/** Every claim of the article: how they fared together, then one by one. */
export function ClaimsTab(props: ClaimsTabProps) {
  const { model, base, details, openMark, onShowNote, onDensity } = props;
  const { t, plural, number } = useMessages();
  const [filter, setFilter] = useState(EVERYTHING);
  const rows = useMemo(
    () => model.marks.filter((mark) => mark.base === base.knowledgeBase.id).filter(isClaim),
    [model.marks, base],
  );
  const known = useMemo(
    () => new Map(details.claims.map((claim) => [claim.id, claim])),
    [details.claims],
  );
  const shown = filterRows(rows, known, filter);
  const present = shown.filter(isBound);
  const orphans = shown.filter(isOrphan);
  const item = (row: ClaimMark) => (
    <Contained key={row.key} onFault={(error) => props.host.report('claim', error)}>
      <ClaimItem
        mark={row}
        claim={known.get(row.id)}
        shelf={details}
        lang={details.knowledgeBase.language}
        isOpen={row.key === openMark}
        onShow={onShowNote}
      />
    </Contained>
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
      {orphans.length > 0 && (
        <section>
          <h3>{t('panel_missing')}</h3>
          <ul class="claims">{orphans.map(item)}</ul>
        </section>
      )}
      <DensityChoice density={model.density} name="aw-panel-density" onDensity={onDensity} />
    </>
  );
}
