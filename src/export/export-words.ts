import type { Confidence, Verdict } from '../core/model/claim.ts';
import type { MarkKind } from '../core/model/mark-kind.ts';
import type { SourceKind } from '../core/model/source.ts';
import type { Underscored } from '../core/underscored.ts';

export type WordKey =
  | Underscored<
      | `verdict_${Verdict}`
      | `verdict_definition_${Verdict}`
      | `kind_${MarkKind}`
      | `source_kind_${SourceKind}`
      | `confidence_${Confidence}`
    >
  | 'quoted'
  | 'panel_tab_who'
  | 'panel_tab_claims'
  | 'panel_missing'
  | 'panel_held'
  | 'panel_later'
  | 'panel_undated'
  | 'panel_ratings'
  | 'panel_ratings_not_ours'
  | 'panel_rating'
  | 'panel_not_known'
  | 'panel_disclaimer'
  | 'note_dates'
  | 'note_dates_undated'
  | 'note_would_change'
  | 'source_archived'
  | 'source_no_date'
  | 'source_not_read'
  | 'take_title'
  | 'take_title_events'
  | 'take_page'
  | 'take_statements'
  | 'take_statements_by';

/** What a file for people says between our data, in the reader's language: part of the interface's own words. */
export interface ExportWords {
  t(key: WordKey, ...args: readonly (string | number)[]): string;
}
