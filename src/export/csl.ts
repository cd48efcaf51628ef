import type { SourceKind } from '../core/model/source.ts';
import { type CitedSource, citedSources } from './cited-sources.ts';
import { natureOf } from './describe-source.ts';
import type { ExportWords } from './export-words.ts';
import type { TakenPage } from './taken-page.ts';
import { whoseStatements } from './whose.ts';

/** An item of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), as far as we fill it. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly language: string;
  readonly note: string;
}

const TYPES: Readonly<Record<SourceKind, string>> = {
  official: 'webpage',
  'treaty-text': 'legislation',
  'primary-text': 'document',
  'news-agency': 'article-newspaper',
  newspaper: 'article-newspaper',
  'state-media': 'article-newspaper',
  'public-media': 'article-newspaper',
  'think-tank': 'report',
  academic: 'article-journal',
  ngo: 'report',
  encyclopedia: 'entry-encyclopedia',
  rating: 'webpage',
  platform: 'webpage',
  interview: 'interview',
  republication: 'webpage',
  other: 'webpage',
};

/** Kinds whose publisher speaks in its own name: an organisation as author. Of others we know the medium only. */
const SPEAKS_ITSELF: readonly SourceKind[] = [
  'official',
  'think-tank',
  'ngo',
  'rating',
  'platform',
];
const APPEARS_IN: readonly string[] = [
  'article-newspaper',
  'article-journal',
  'entry-encyclopedia',
];

/** The sources behind what is said on the page, as CSL-JSON. */
export function toCsl(page: TakenPage, words: ExportWords): CslItem[] {
  return citedSources(page).map((cited) => toItem(cited, page, words));
}

function toItem(cited: CitedSource, page: TakenPage, words: ExportWords): CslItem {
  const { id, title, date, url, archivedUrl, kind, language } = cited.source;
  const publisher = onOneLine(cited.publisher.name);
  const type = TYPES[kind];
  const archived = archivedUrl ? `${words.t('source_archived')}: ${archivedUrl}` : '';
  const notes = [natureOf(cited, words), archived, whoseStatements(page, words)];
  return {
    id,
    type,
    title: onOneLine(title),
    ...(SPEAKS_ITSELF.includes(kind) ? { author: [{ literal: publisher }] } : {}),
    ...(APPEARS_IN.includes(type) ? { 'container-title': publisher } : {}),
    publisher,
    ...(date ? { issued: { 'date-parts': [date.split('-').map(Number)] } } : {}),
    ...(url ? { URL: url } : {}),
    language,
    note: onOneLine(notes.filter(Boolean).join('. ')),
  };
}

/** RIS is a format of lines: a break in a field would begin another. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
