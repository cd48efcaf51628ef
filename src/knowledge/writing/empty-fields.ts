import { onlyVerdict } from '../../core/model/claim.ts';
import type { Draft, DraftEvent, DraftNote, DraftSource } from '../../core/writing/draft.ts';
import type {
  DraftFinding,
  DraftLocation,
  DraftMessageKey,
} from '../../core/writing/draft-finding.ts';
import { articleAddress } from './article-address.ts';
import { isOwned, plainName } from './publishers-of.ts';

type Severity = DraftFinding['severity'];
type Empty = readonly [field: string, key: DraftMessageKey, severity?: Severity];

/** What is not written yet, as far as no rule speaks of it. */
export function emptyFields(draft: Draft): DraftFinding[] {
  return [
    ...found({ part: 'head', id: draft.id }, emptyInHead(draft)),
    ...draft.notes.flatMap((note) => found({ part: 'note', id: note.id }, emptyInNote(note))),
    ...draft.events.flatMap((event) => found({ part: 'event', id: event.id }, emptyInEvent(event))),
    ...draft.sources.flatMap((source) =>
      found({ part: 'source', id: source.id }, emptyInSource(source, draft)),
    ),
  ];
}

function found(of: Pick<DraftLocation, 'part' | 'id'>, empty: readonly (Empty | false)[]) {
  return empty.flatMap((one): DraftFinding[] => {
    if (one === false) return [];
    const [field, key, severity = 'error'] = one;
    return [{ at: { ...of, field }, rule: 'empty', severity, message: { key, args: [] } }];
  });
}

function emptyInHead({ title, writer, article, text, notes }: Draft): (Empty | false)[] {
  return [
    isBlank(title) && isBlank(article.headline) && ['title', 'draft_article_headline_missing'],
    isBlank(article.headline) && ['headline', 'draft_article_headline_missing'],
    articleAddress(article) === null && ['publishedAt', 'draft_article_url_missing'],
    isBlank(article.published) && ['published', 'draft_published_missing'],
    isBlank(article.author) && ['author', 'draft_author_missing', 'warning'],
    isBlank(writer) && ['writer', 'draft_writer_missing', 'warning'],
    text === '' && ['text', 'draft_text_missing'],
    notes.length === 0 && ['notes', 'draft_no_notes'],
  ];
}

function emptyInNote(note: DraftNote): (Empty | false)[] {
  const { kind, verdict } = note;
  const isJudged = verdict !== null && verdict !== 'context';
  return [
    kind === null && ['kind', 'draft_kind_missing'],
    // Which there are depends on the kind.
    kind !== null &&
      (verdict ?? (kind && onlyVerdict(kind))) === null && ['verdict', 'draft_verdict_missing'],
    isBlank(note.headline) && ['headline', 'draft_headline_missing'],
    isBlank(note.whatHappened) && ['whatHappened', 'draft_what_missing'],
    isJudged && isBlank(note.wouldChange) && ['wouldChange', 'draft_would_change_missing'],
    note.confidence === null && ['confidence', 'draft_confidence_missing'],
    isBlank(note.searched) && ['searched', 'draft_bad_day'],
  ];
}

function emptyInEvent({ date, title, summary }: DraftEvent): (Empty | false)[] {
  return [
    isBlank(date) && ['date', 'draft_event_date_missing'],
    isBlank(title) && ['title', 'draft_event_title_missing'],
    isBlank(summary) && ['summary', 'draft_event_summary_missing'],
  ];
}

function emptyInSource(source: DraftSource, { notes, events }: Draft): (Empty | false)[] {
  const { id, title, publisher, publisherKind, whose, url } = source;
  const isUsed = [...notes, ...events].some(({ sources }) => sources.includes(id));
  // What nothing names is left out of the file, whatever it lacks.
  if (!isUsed) return [['title', 'draft_source_unused', 'warning']];
  return [
    isBlank(title) && ['title', 'draft_source_title_missing'],
    isBlank(publisher) && ['publisher', 'draft_publisher_missing'],
    publisherKind === null && ['publisherKind', 'draft_publisher_kind_missing'],
    isOwned(publisherKind) && isBlank(whose) && ['whose', 'draft_whose_missing'],
    isBlank(url) && ['url', 'draft_source_url_missing', 'warning'],
  ];
}

function isBlank(words: string | null): boolean {
  return plainName(words ?? '') === '';
}
