import { eventWords } from '../core/event-words.ts';
import { underscored } from '../core/underscored.ts';
import { type Cite, createCite } from './cited-sources.ts';
import { toCsv } from './csv.ts';
import { sourceLine } from './describe-source.ts';
import type { ExportWords } from './export-words.ts';
import { authorsOf, claimsOn, eventsOn, type TakenPage } from './taken-page.ts';

/** Names of columns stay the same in every language, so that programs find them. */
const COLUMNS = [
  'number',
  'id',
  'kind',
  'verdict',
  'verdict_words',
  'headline',
  'what_happened',
  'confidence',
  'as_of',
  'last_searched',
  'found',
  'quote',
  'sources',
  'article',
  'article_author',
  'article_publisher',
  'article_published',
  'page',
  'knowledge_base',
  'knowledge_base_version',
  'statements_by',
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** The scorecard as CSV: a row a claim, orphans too, in the article's order; then a row an event mentioned. */
export function scorecard(page: TakenPage, words: ExportWords): string {
  const cite = createCite(page.details);
  const rows = [...claimRows(page, words, cite), ...eventRows(page, words, cite)];
  return toCsv([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))]);
}

function claimRows(page: TakenPage, words: ExportWords, cite: Cite): Row[] {
  return claimsOn(page).map(({ mark, claim }) => ({
    ...shared(page),
    number: String(mark.number ?? ''),
    id: claim.id,
    kind: claim.kind,
    verdict: claim.verdict,
    verdict_words: words.t(`verdict_${underscored(claim.verdict)}`),
    headline: claim.headline,
    what_happened: claim.whatHappened,
    confidence: claim.confidence,
    as_of: claim.asOf ?? '',
    last_searched: claim.searched,
    found: mark.status,
    quote: claim.selector.exact,
    sources: linesOf(claim.sources, words, cite),
  }));
}

function eventRows(page: TakenPage, words: ExportWords, cite: Cite): Row[] {
  return eventsOn(page).map(({ mark, event }) => ({
    ...shared(page),
    number: String(mark.number ?? ''),
    id: event.id,
    kind: 'event',
    verdict: '',
    verdict_words: '',
    headline: event.title,
    what_happened: eventWords(event),
    confidence: event.confidence,
    as_of: event.date,
    last_searched: page.knowledgeBase.asOf,
    found: mark.status,
    quote: mark.selectors?.quote.exact ?? '',
    sources: linesOf(event.sources, words, cite),
  }));
}

/** A line a source, inside the one field. */
function linesOf(ids: readonly string[], words: ExportWords, cite: Cite): string {
  return cite(ids)
    .map((one) => sourceLine(one, words))
    .join('\n');
}

function shared(page: TakenPage) {
  const { address, article, knowledgeBase } = page;
  return {
    article: article?.headline ?? '',
    article_author: article?.author ?? '',
    article_publisher: article?.publisher ?? '',
    article_published: article?.published ?? '',
    page: address,
    knowledge_base: knowledgeBase.title,
    knowledge_base_version: knowledgeBase.version,
    statements_by: authorsOf(page).join('; '),
  };
}
