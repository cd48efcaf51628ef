import type { DraftMessage, DraftMessageKey } from '../../core/writing/draft-finding.ts';

type Case = readonly [pattern: RegExp, key: DraftMessageKey, field: string | null];

/**
 * What a rule says, by its name: the first pattern that its message fits gives the key, the groups are its
 * arguments. The field is where a writer mends it; null: the one that the rule speaks of.
 */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  'quote-once': [
    [/stands \d+ times/, 'draft_quote_twice', 'target'],
    [/not in the article/, 'draft_quote_gone', 'target'],
  ],
  'verdict-of-kind': [[/./, 'draft_verdict_of_kind', 'verdict']],
  'fact-sources': [
    [/needs two sources/, 'draft_two_sources', 'sources'],
    [/state outlets alone/, 'draft_state_alone', 'sources'],
    [/one state alone/, 'draft_one_state', 'sources'],
  ],
  'contested-sides': [
    [/another side and a competent/, 'draft_contested', 'sources'],
    [/another side/, 'draft_contested_side', 'sources'],
    [/competent/, 'draft_contested_competent', 'sources'],
  ],
  'one-source': [
    [/one publisher/, 'draft_one_publisher', null],
    [/./, 'draft_one_source', null],
  ],
  'forecast-later': [[/later than the article \(([^)]*)\)/, 'draft_forecast_later', 'events']],
  'hedged-forecasts': [
    [/something is possible/, 'draft_forecast_possible', 'kind'],
    [/has a condition/, 'draft_forecast_condition', 'verdict'],
  ],
  sourced: [[/./, 'draft_source_missing', 'sources']],
  'unread-not-alone': [[/./, 'draft_unread', 'sources']],
  'as-of-evidence': [
    [/newest source that was read is of no date/, 'draft_as_of_none', 'asOf'],
    [/newest source that was read is of ([\d-]+)/, 'draft_as_of', 'asOf'],
    [/before its newest source \(([^)]*)\)/, 'draft_searched_early', 'searched'],
  ],
  'dates-sane': [
    [/after the day of the last check|later than the whole base/, 'draft_future', null],
  ],
  'told-by-sources': [[/tells of (\S+), but .* is of (\S+);/, 'draft_told_later', 'whatHappened']],
  urls: [
    [/the same (?:text|page) as/, 'draft_source_twice', null],
    [/tracking/, 'draft_tracking', null],
  ],
  'publisher-whose': [[/needs "whose"/, 'draft_whose_missing', 'whose']],
  'plain-language': [
    [/"([^"]+)" is not our voice/, 'draft_coloured', null],
    [/asks the reader a question/, 'draft_question', null],
    [/has (\d+) characters; at most (\d+)/, 'draft_too_long', null],
  ],
  'fingerprint-tells': [[/./, 'draft_text_short', 'text']],
};

/** The same for what the schema refuses, by its own words. */
const FORMS: readonly Case[] = [
  [/needs a day/, 'draft_bad_day', null],
  [/a date is/, 'draft_bad_date', null],
  [/web address|address with a name/, 'draft_bad_url', null],
  [/BCP 47/, 'draft_bad_language', null],
  [/a country is/, 'draft_bad_country', null],
];

export interface Explained {
  readonly message: DraftMessage;
  readonly field: string | null;
}

/** In plain words where there are some for it; `english` is the rule's message without the id that it begins with. */
export function explainRule(rule: string, english: string): Explained {
  const cases = rule === 'form' ? FORMS : (CASES[rule] ?? []);
  for (const [pattern, key, field] of cases) {
    const [found, ...args] = pattern.exec(english) ?? [];
    if (found !== undefined) return { message: { key, args }, field };
  }
  return { message: { english: english.replace(/^[a-z0-9-]+(?:, [\w.]+)*: /, '') }, field: null };
}
