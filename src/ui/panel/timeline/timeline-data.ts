import { edtfInterval, type YearInterval } from '../../../core/dates/edtf-interval.ts';
import { isBound } from '../../../core/matching/match.ts';
import type { AnnotatedPage } from '../../../core/model/annotated-page.ts';
import type { Topic } from '../../../core/model/knowledge-base.ts';
import { articleYear } from '../../dates/article-year.ts';
import { numberOf } from '../../marks/number-of.ts';
import type { BaseDetails } from '../../overlay-model.ts';
import type { PanelProps } from '../../panel-props.ts';
import { timelineDomain } from './time-scale.ts';
import { type TimelineEvent, timelineEvents } from './year-group.ts';

export interface TimelineData {
  readonly events: readonly TimelineEvent[];
  readonly topics: readonly Topic[];
  readonly domain: YearInterval;
  /** Where the article stands, as a year, and its date; null where there is no article. */
  readonly article: { readonly year: number; readonly published: string } | null;
  /** What the open note is about; null: none is open. */
  readonly open: { readonly number: string; readonly words: string } | null;
}

type Marks = Pick<AnnotatedPage, 'marks'>;

/** What the timeline draws, for an article or for a page that only mentions events. */
export function timelineData(
  data: BaseDetails,
  { model, base, openMark }: Pick<PanelProps, 'base' | 'openMark'> & { model: Marks },
): TimelineData {
  const details = 'claims' in data ? data : null;
  const marks = model.marks.filter((mark) => mark.base === base.knowledgeBase.id);
  const open = marks.find(({ key }) => key === openMark);
  const mention = open?.kind === 'event' ? open : undefined;
  const claim = mention ? undefined : details?.claims.find(({ id }) => id === open?.id);
  const behind = mention ? [mention.id] : (claim?.events ?? []);
  const notes = new Map(marks.filter(isBound).map((mark) => [mark.id, mark]));
  const claims = (details?.claims ?? []).map((one) => ({
    events: one.events,
    note: notes.get(one.id) ?? null,
  }));
  const events = timelineEvents(data.events, claims, behind);
  const published = details?.article.published ?? null;
  const title = data.events.find(({ id }) => id === mention?.id)?.title;
  const words = claim?.selector.exact ?? title;
  return {
    events,
    topics: data.topics,
    domain: timelineDomain(events, {
      published: published === null ? null : edtfInterval(published).start,
      asOf: edtfInterval(base.knowledgeBase.asOf).start,
    }),
    article:
      details && published !== null
        ? { year: articleYear(published, details.claims, data.events), published }
        : null,
    open: open && words !== undefined ? { number: numberOf(open), words } : null,
  };
}
