import type { ArticleHead, KnowledgeBaseInfo } from '../../core/model/knowledge-base.ts';
import type { ClaimMark } from '../../core/model/mark.ts';
import type { Messages } from '../messages/messages.ts';

/** What a citation names. */
export interface Cited {
  readonly mark: Pick<ClaimMark, 'id' | 'number' | 'target' | 'headline'>;
  readonly article: ArticleHead;
  readonly knowledgeBase: KnowledgeBaseInfo;
  readonly url: string;
}

/** Longest quote that goes into a link whole; longer ones by their first and last words. */
const LONGEST = 120;
const WORDS_AT_ENDS = 5;

/** The address of the page with a text fragment to the exact words (WICG Scroll To Text Fragment). */
export function linkToWords({ mark, url }: Pick<Cited, 'mark' | 'url'>): string {
  const page = url.split('#', 1)[0] ?? url;
  const { exact } = mark.target;
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
  const { mark, article, knowledgeBase } = cited;
  const published = date(article.published, 'long');
  const { version } = knowledgeBase;
  const words = mark.target.exact;
  return t(
    'note_citation',
    words,
    article.author,
    article.headline,
    article.publisher,
    published,
    linkToWords(cited),
    String(mark.number),
    mark.headline,
    version,
  );
}

/** A report that the reader may complete and send as she likes; nothing is sent. */
export function report({ mark, article, knowledgeBase, url }: Cited, { t }: Messages): string {
  const { id, target } = mark;
  return t(
    'note_report',
    id,
    `${knowledgeBase.id}, ${article.id}`,
    knowledgeBase.version,
    url,
    target.exact,
  );
}
