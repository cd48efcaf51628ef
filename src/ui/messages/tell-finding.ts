import { dateBounds } from '../../core/dates/edtf-date.ts';
import type { DraftMessage } from '../../core/writing/draft-finding.ts';
import type { Messages } from './create-messages.ts';

/** A rule's finding about a draft, in the interface's language; in the rule's own English if it has no translation. */
export function tellFinding({ t, date }: Messages, message: DraftMessage): string {
  if ('english' in message) return message.english;
  const { key, args } = message;
  if (!TOLD_DATES.has(key)) return t(key, ...args);
  const words = args.map((arg) => (dateBounds(String(arg)) ? date(String(arg), 'long') : arg));
  return t(key, ...words);
}

/** Messages whose dates are formatted; dates in others stay as written. */
const TOLD_DATES: ReadonlySet<string> = new Set([
  'draft_forecast_later',
  'draft_searched_early',
  'draft_told_later',
]);
