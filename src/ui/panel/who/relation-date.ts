import type { Relation } from '../../../core/model/provenance.ts';
import type { Messages } from '../../messages/create-messages.ts';

/** "since 10 Nov 2014", "until 2019", "Feb 2017"; the article's own month for what held then. */
export function relationDate(
  { type, start, end, relativeToArticle }: Relation,
  published: string,
  messages: Messages,
): string {
  if (start === null && end === null && relativeToArticle === 'at') return messages.date(published);
  if (start !== null && end === null) {
    const once = type === 'published-by' || type === 'written-by';
    return once ? messages.date(start) : messages.t('panel_since', messages.date(start));
  }
  if (start !== null) return messages.dates({ date: start, end });
  return end === null ? '' : messages.t('panel_until', messages.date(end));
}
