import {
  type ClaimTarget,
  type CONTEXT_VERDICTS,
  isForecast,
  type Verdict,
} from '../../../core/model/claim.ts';
import { MARK_LOOKS } from '../../marks/mark-kinds.ts';
import type { Messages } from '../../messages/create-messages.ts';
import type { PluralBase } from '../../messages/table.ts';
import { countVerdicts, forecastOrder } from './verdict-count.ts';

type Counted = Pick<ClaimTarget, 'kind' | 'verdict'>;

/** A new verdict needs its part of the sentence. Context is no verdict to be counted. */
const PARTS: Readonly<Record<Exclude<Verdict, (typeof CONTEXT_VERDICTS)[number]>, PluralBase>> = {
  happened: 'panel_score_happened',
  'partly-happened': 'panel_score_partly_happened',
  'happened-later': 'panel_score_happened_later',
  'did-not-happen': 'panel_score_did_not_happen',
  'not-tested': 'panel_score_not_tested',
  open: 'panel_score_open',
  supported: 'panel_score_supported',
  'partly-supported': 'panel_score_partly_supported',
  contested: 'panel_score_contested',
  contradicted: 'panel_score_contradicted',
  unverified: 'panel_score_unverified',
};

/**
 * "Of 19 forecasts: 7 did not happen, 5 happened in part, 1 happened later and 6 can’t be tested."
 * Each is counted once and none is left out; empty where there are none.
 */
export function forecastBalance(claims: readonly Counted[], messages: Messages): string {
  const counts = forecastOrder(countVerdicts(claims.filter(({ kind }) => isForecast(kind))));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return '';
  const parts = counts.flatMap(({ verdict, count }) => part(verdict, count, messages));
  return messages.plural('panel_score_forecasts', total, messages.list(parts));
}

/**
 * "Of 33 statements of fact: 14 are supported by the record, 12 in part, none is contradicted …",
 * from what the record bears out to what it is silent on. That none is contradicted is said too. What the
 * panel lists as facts is counted.
 */
export function factBalance(claims: readonly Counted[], messages: Messages): string {
  const counts = countVerdicts(
    claims.filter(({ kind }) => MARK_LOOKS[kind].group === 'panel_group_fact'),
  );
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return '';
  const parts = counts.flatMap(({ verdict, count }) => {
    if (count > 0) return part(verdict, count, messages);
    return verdict === 'contradicted' ? [messages.t('panel_score_none_contradicted')] : [];
  });
  return messages.plural('panel_score_facts', total, messages.list(parts));
}

function part(verdict: Verdict, count: number, messages: Messages): string[] {
  return verdict === 'context' ? [] : [messages.plural(PARTS[verdict], count)];
}
