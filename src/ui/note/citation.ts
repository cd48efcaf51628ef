import type { ArticleHead, KnowledgeBaseInfo } from '../../core/model/knowledge-base.ts';
import type { Messages } from '../messages/messages.ts';
import type { OverlayNote } from '../overlay-model.ts';

/** What a citation names. */
export interface Cited {
  readonly note: OverlayNote;
  readonly article: ArticleHead;
  readonly knowledgeBase: KnowledgeBaseInfo;
  readonly url: string;
}

/** Longest quote that goes into a link whole; longer ones by their first and last words. */
const LONGEST = 120;
const WORDS_AT_ENDS = 5;

/** The address of the page with a text fragment to the exact words (WICG Scroll To Text Fragment). */
export function linkToWords({ note, url }: Pick<Cited, 'note' | 'url'>): string {
  const page = url.split('#', 1)[0] ?? url;
  const { exact } = note.claim.target;
  if (exact.length <= LONGEST) return `${page}#:~:text=${fragmentPart(exact)}`;
  const words = exact.split(/\s+/);
  const start = words.slice(0, WORDS_AT_ENDS).join(' ');
  const end = words.slice(-WORDS_AT_ENDS).join(' ');
  return `${page}#:~:text=${fragmentPart(start)},${fragmentPart(end)}`;
}

/** In a text fragment `-` and `,` part its pieces, so they are escaped too. */
function fragmentPart(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D').replaceAll(',', '%2C');
}

export function citation(cited: Cited, { t, date }: Messages): string {
  const { note, article, knowledgeBase } = cited;
  const published = date(article.published, 'long');
  const { version } = knowledgeBase;
  const words = note.claim.target.exact;
  return t(
    'note_citation',
    words,
    article.author,
    article.headline,
    article.publisher,
    published,
    linkToWords(cited),
    String(note.number),
    note.claim.headline,
    version,
  );
}

/** A report that the reader may complete and send as she likes; nothing is sent. */
export function report({ note, article, knowledgeBase, url }: Cited, { t }: Messages): string {
  const { id, target } = note.claim;
  return t(
    'note_report',
    id,
    `${knowledgeBase.id}, ${article.id}`,
    knowledgeBase.version,
    url,
    target.exact,
  );
}
