import type { Messages } from '../messages/create-messages.ts';
import type { MessageKey } from '../messages/table.ts';
import type { PageKind, PopupState } from './popup-state.ts';

type Said = Exclude<PageKind, 'subject'>;

const SENTENCES: Readonly<Record<Said, MessageKey>> = {
  article: 'popup_is_article',
  copy: 'popup_is_copy',
  part: 'popup_is_part',
  added: 'popup_is_added',
  quotes: 'popup_quotes',
  'not-covered': 'popup_not_covered',
  'not-reviewed': 'popup_not_reviewed',
  unknown: 'popup_unknown',
  checking: 'popup_checking',
  'cannot-run': 'popup_cannot_run',
  'needs-access': 'popup_needs_access',
  'switched-off': 'popup_switched_off',
};

/** One sentence that says what this page is. */
export function pageSentence({ kind, report, pageOff }: PopupState, messages: Messages): string {
  if (pageOff) return messages.t('popup_page_off');
  if (kind === 'subject') return messages.plural('popup_subject', report?.mentions ?? 0);
  return messages.t(SENTENCES[kind]);
}

const HINTS: Readonly<Partial<Record<PageKind, MessageKey>>> = {
  quotes: 'popup_quotes_hint',
  subject: 'popup_subject_hint',
  'not-covered': 'popup_not_covered_hint',
  'not-reviewed': 'popup_not_reviewed_hint',
  unknown: 'popup_unknown_hint',
  'cannot-run': 'popup_cannot_run_hint',
  'needs-access': 'popup_needs_access_hint',
  'switched-off': 'popup_switched_off_hint',
};

/** What else there is to say: counts and date on an article, how a copy differs, what can be done. */
export function pageHints(state: PopupState, messages: Messages): string[] {
  const { kind, report, pageOff, hasAdded, outlets } = state;
  if (pageOff) return [];
  const hint = HINTS[kind];
  if (!report?.isArticle || !report.on) {
    const others = kind === 'unknown' && hasAdded ? [messages.t('popup_check_added')] : [];
    return [...(hint ? [messages.t(hint, messages.list(outlets))] : []), ...others];
  }
  const { notes, forecasts, missing, altered } = report;
  const absent = missing - altered;
  return [
    messages.plural('popup_notes', notes, messages.number(forecasts)),
    ...(absent > 0 ? [messages.plural('popup_missing', absent)] : []),
    ...(altered > 0 ? [messages.plural('popup_altered', altered)] : []),
    messages.t('popup_as_of', messages.date(report.asOf, 'long')),
  ];
}
