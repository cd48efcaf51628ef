import type { ArticleDetails, ContextPart, Topic } from '../../../core/model/knowledge-base.ts';
import { articlePlace } from '../../dates/article-place.ts';
import { edtfInterval, type YearInterval } from '../../dates/edtf-interval.ts';
import type { OverlayModel } from '../../overlay-model.ts';
import { timelineDomain } from './time-scale.ts';
import { type TimelineEvent, timelineEvents } from './year-group.ts';

export interface TimelineData {
  readonly events: readonly TimelineEvent[];
  readonly topics: readonly Topic[];
  readonly domain: YearInterval;
  /** Where the article stands, as a year, and its date; null where there is no article. */
  readonly article: { readonly place: number; readonly published: string } | null;
  /** What the open note is about; null: none is open. */
  readonly open: { readonly number: number; readonly words: string } | null;
}

/** What the timeline draws, for an article or for a page that only mentions events. */
export function timelineData(
  data: ArticleDetails | ContextPart,
  model: Pick<OverlayModel, 'notes' | 'mentions' | 'knowledgeBase'>,
  openNote: number | null,
): TimelineData {
  const details = 'claims' in data ? data : null;
  const note = model.notes.find(({ number }) => number === openNote);
  const mention = model.mentions.find(({ number }) => number === openNote);
  const claim = details?.claims.find(({ id }) => id === note?.claim.id);
  const behind = mention ? [mention.event] : (claim?.events ?? []);
  const numbers = new Map(model.notes.map((one) => [one.claim.id, one.number]));
  const claims = (details?.claims ?? []).map((one) => ({
    events: one.events,
    note: numbers.get(one.id) ?? null,
  }));
  const events = timelineEvents(data.events, claims, behind);
  const published = details?.article.published ?? null;
  const title = data.events.find(({ id }) => id === mention?.event)?.title;
  const words = claim?.target.exact ?? title;
  return {
    events,
    topics: data.topics,
    domain: timelineDomain(events, {
      published: published === null ? null : edtfInterval(published).start,
      asOf: edtfInterval(model.knowledgeBase.asOf).start,
    }),
    article:
      details && published !== null
        ? { place: articlePlace(published, details.claims, data.events), published }
        : null,
    open: openNote !== null && words !== undefined ? { number: openNote, words } : null,
  };
}
