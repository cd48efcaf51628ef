import type { DraftMessageKey } from '../../core/writing/draft-finding.ts';
import type { FindingCode } from '../rules/rules.ts';
import type { FormCode } from '../schema/form-messages.ts';

interface Explanation {
  /** Of `src/_locales`. The finding's parameters are its arguments. */
  readonly key: DraftMessageKey;
  /** Where a writer mends it; null: the field that the rule speaks of. */
  readonly field: string | null;
}

/**
 * No draft that the writer makes gets here: it writes no such field, or fills it in itself. A draft from a file
 * that somebody changed may; then the rule's own English is shown.
 */
const NOT_IN_DRAFTS = null;

/** In plain words, what rules and the schema find in a draft. A code that has no entry does not compile. */
export const EXPLANATIONS: Readonly<Record<FindingCode | FormCode, Explanation | null>> = {
  'quote-absent': { key: 'draft_quote_gone', field: 'target' },
  'quote-ambiguous': { key: 'draft_quote_twice', field: 'target' },
  'quote-out-of-order': NOT_IN_DRAFTS,
  'no-fingerprint': { key: 'draft_text_short', field: 'text' },
  'verdict-of-other-kind': { key: 'draft_verdict_of_kind', field: 'verdict' },
  'fewer-than-two-sources': { key: 'draft_two_sources', field: 'sources' },
  'one-publisher': { key: 'draft_one_publisher_verdict', field: 'sources' },
  'state-outlets-alone': { key: 'draft_state_alone', field: 'sources' },
  'one-state-alone': { key: 'draft_one_state', field: 'sources' },
  'one-side': { key: 'draft_contested_side', field: 'sources' },
  incompetent: { key: 'draft_contested_competent', field: 'sources' },
  'one-side-incompetent': { key: 'draft_contested', field: 'sources' },
  'one-source-read': { key: 'draft_one_source', field: null },
  'one-publisher-read': { key: 'draft_one_publisher', field: null },
  'one-state-told': NOT_IN_DRAFTS,
  'no-later-event': { key: 'draft_forecast_later', field: 'events' },
  'calls-possible': { key: 'draft_forecast_possible', field: 'kind' },
  'promises-effort': { key: 'draft_forecast_effort', field: 'kind' },
  'has-condition': { key: 'draft_forecast_condition', field: 'verdict' },
  'would-change-missing': NOT_IN_DRAFTS,
  'would-change-of-context': NOT_IN_DRAFTS,
  'no-source': { key: 'draft_source_missing', field: 'sources' },
  'no-source-read': { key: 'draft_unread', field: 'sources' },
  'machine-translation': NOT_IN_DRAFTS,
  'as-of': { key: 'draft_as_of', field: 'asOf' },
  'as-of-undated': { key: 'draft_as_of_none', field: 'asOf' },
  'searched-before-evidence': { key: 'draft_searched_early', field: 'searched' },
  'statement-as-of': NOT_IN_DRAFTS,
  'ends-before-it-begins': NOT_IN_DRAFTS,
  'in-future': { key: 'draft_future', field: null },
  'later-than-its-sources': { key: 'draft_told_later', field: 'whatHappened' },
  'still-so': { key: 'draft_still_so', field: null },
  'announced-only': NOT_IN_DRAFTS,
  'nothing-followed': { key: 'draft_nothing_followed', field: null },
  'wrong-side-of-article': NOT_IN_DRAFTS,
  'mention-too-wide': NOT_IN_DRAFTS,
  'same-text': { key: 'draft_source_twice', field: null },
  'same-page': { key: 'draft_source_twice', field: null },
  'no-capture': NOT_IN_DRAFTS,
  'not-for-readers': { key: 'draft_url_preview', field: null },
  tracking: { key: 'draft_tracking', field: null },
  'whose-missing': { key: 'draft_whose_missing', field: 'whose' },
  'whose-unneeded': NOT_IN_DRAFTS,
  'own-rating': { key: 'draft_own_rating', field: null },
  'rating-by-us': NOT_IN_DRAFTS,
  'rating-of-person': NOT_IN_DRAFTS,
  'private-fact': NOT_IN_DRAFTS,
  'judgement-of-person': NOT_IN_DRAFTS,
  'unsourced-of-person': NOT_IN_DRAFTS,
  'too-confident': NOT_IN_DRAFTS,
  coloured: { key: 'draft_coloured', field: null },
  question: { key: 'draft_question', field: null },
  'too-long': { key: 'draft_too_long', field: null },
  'id-twice': NOT_IN_DRAFTS,
  'unknown-id': NOT_IN_DRAFTS,
  'unused-entity': NOT_IN_DRAFTS,
  'unused-source': NOT_IN_DRAFTS,
  'unused-publisher': NOT_IN_DRAFTS,
  'version-unlisted': NOT_IN_DRAFTS,
  'version-without-change': NOT_IN_DRAFTS,
  'spelling-twice': NOT_IN_DRAFTS,
  'spelling-unused': NOT_IN_DRAFTS,
  'bad-review': NOT_IN_DRAFTS,
  'no-review': NOT_IN_DRAFTS,
  'no-date': { key: 'draft_bad_date', field: null },
  'no-day': { key: 'draft_bad_day', field: null },
  'no-url': { key: 'draft_bad_url', field: null },
  'url-with-name': { key: 'draft_bad_url', field: null },
  'no-language': { key: 'draft_bad_language', field: null },
  'no-country': { key: 'draft_bad_country', field: null },
  'not-one-line': { key: 'draft_invisible_character', field: null },
  'direction-mark': { key: 'draft_invisible_character', field: null },
  'piled-up': { key: 'draft_invisible_character', field: null },
  'not-seen': { key: 'draft_invisible_character', field: null },
  'no-words': { key: 'draft_quote_empty', field: 'target' },
  'too-many-characters': { key: 'draft_too_long', field: null },
  'to-fill-in': { key: 'draft_fill_in', field: null },
  'other-form': NOT_IN_DRAFTS,
};
