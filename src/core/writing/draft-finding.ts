/** What a writer commonly meets: keys of `src/_locales`, said there in plain words. */
export const DRAFT_MESSAGES = [
  'draft_kind_missing',
  'draft_verdict_missing',
  'draft_verdict_of_kind',
  'draft_headline_missing',
  'draft_what_missing',
  'draft_confidence_missing',
  'draft_would_change_missing',
  'draft_source_missing',
  'draft_two_sources',
  'draft_state_alone',
  'draft_one_state',
  'draft_contested_side',
  'draft_contested_competent',
  'draft_contested',
  'draft_one_source',
  'draft_one_publisher',
  'draft_one_publisher_verdict',
  'draft_unread',
  'draft_forecast_later',
  'draft_forecast_possible',
  'draft_forecast_effort',
  'draft_forecast_condition',
  'draft_as_of',
  'draft_as_of_none',
  'draft_searched_early',
  'draft_future',
  'draft_told_later',
  'draft_still_so',
  'draft_nothing_followed',
  'draft_quote_gone',
  'draft_quote_twice',
  'draft_quote_empty',
  'draft_too_long',
  'draft_coloured',
  'draft_own_rating',
  'draft_question',
  'draft_bad_date',
  'draft_bad_day',
  'draft_bad_url',
  'draft_bad_language',
  'draft_bad_country',
  'draft_invisible_character',
  'draft_fill_in',
  'draft_event_date_missing',
  'draft_event_title_missing',
  'draft_event_summary_missing',
  'draft_source_title_missing',
  'draft_publisher_missing',
  'draft_publisher_kind_missing',
  'draft_whose_missing',
  'draft_source_url_missing',
  'draft_source_twice',
  'draft_tracking',
  'draft_url_preview',
  'draft_source_unused',
  'draft_article_headline_missing',
  'draft_article_url_missing',
  'draft_published_missing',
  'draft_author_missing',
  'draft_writer_missing',
  'draft_text_missing',
  'draft_text_short',
  'draft_no_notes',
] as const;
export type DraftMessageKey = (typeof DRAFT_MESSAGES)[number];

/** A key with its arguments, `$1` first; or, for what writers seldom meet, the rule's own English. */
export type DraftMessage =
  | { readonly key: DraftMessageKey; readonly args: readonly (string | number)[] }
  | { readonly english: string };

/** Where in a draft something stands: an entry of it, and a field of that. */
export interface DraftLocation {
  readonly part: 'note' | 'event' | 'source' | 'head';
  /** Of the note, event or source; of the draft itself for the head. */
  readonly id: string;
  /** A field of the note, event or source; of the draft or its article for the head. Null: all of it. */
  readonly field: string | null;
}

export interface DraftFinding {
  readonly at: DraftLocation;
  /** Name of the rule; `form` for what the schema refuses, `empty` for what is not written yet. */
  readonly rule: string;
  /** With an error the draft cannot be exported as one file. */
  readonly severity: 'error' | 'warning';
  readonly message: DraftMessage;
}
