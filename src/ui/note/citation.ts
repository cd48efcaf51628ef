import { ownId } from '../../core/model/added-id.ts';
import type { ArticleHead, KnowledgeBaseInfo } from '../../core/model/knowledge-base.ts';
import type { ClaimMark } from '../../core/model/mark.ts';
import { numberOf } from '../marks/number-of.ts';
import type { Messages } from '../messages/create-messages.ts';
import { plainName } from '../parts/origin-of.ts';

/** The data of a citation. */
export interface Cited {
  readonly mark: Pick<ClaimMark, 'id' | 'number' | 'siglum' | 'selector' | 'headline' | 'pieces'>;
  readonly article: ArticleHead;
  readonly knowledgeBase: KnowledgeBaseInfo;
  /** Of a base that the reader added; absent for what we bundle. */
  readonly authors?: readonly string[];
  readonly url: string;
}

/** Longest quote that a link contains in full; longer ones are given by their first and last words. */
const LONGEST = 120;
const WORDS_AT_ENDS = 5;

/**
 * The address of the page with a text fragment to the words (WICG Scroll To Text Fragment), spelt as on
 * the page: browsers do not match a different hyphen or misprint. Spelt as in the article if the page lacks them,
 * or has other words among them: a browser does not search in hidden text.
 */
export function linkToWords({ mark, url }: Pick<Cited, 'mark' | 'url'>): string {
  const page = url.split('#', 1)[0] ?? url;
  const exact = wordsOf(mark.selector.exact);
  const pieces = mark.pieces().map((piece) => wordsOf(String(piece)));
  const [first = exact, ...more] = pieces.flat().length === exact.length ? pieces : [];
  const whole = first.join(' ');
  // There is something else between two pieces, so only the ends are named.
  if (more.length === 0 && whole.length <= LONGEST) return `${page}#:~:text=${fragmentPart(whole)}`;
  const start = first.slice(0, WORDS_AT_ENDS).join(' ');
  const end = (more.at(-1) ?? first).slice(-WORDS_AT_ENDS).join(' ');
  return `${page}#:~:text=${fragmentPart(start)},${fragmentPart(end)}`;
}

function wordsOf(text: string): string[] {
  return text.replaceAll('\u00ad', '').trim().split(/\s+/);
}

/** In a text fragment `-` and `,` separate its parts, so they are escaped too. */
function fragmentPart(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D').replaceAll(',', '%2C');
}

/**
 * The note as plain text to paste: the article's words and their URL, our headline, its author
 * and its version.
 */
export function citation(cited: Cited, { t, date, list }: Messages): string {
  const { mark, article, knowledgeBase, authors } = cited;
  const published = date(article.published, 'long');
  const { version } = knowledgeBase;
  const words = mark.selector.exact;
  return t(
    authors ? 'note_citation_added' : 'note_citation',
    words,
    article.author,
    article.headline,
    article.publisher,
    published,
    linkToWords(cited),
    numberOf(mark),
    mark.headline,
    authors
      ? [t('quoted', plainName(knowledgeBase.title)), list(authors.map(plainName)), version]
          .filter(Boolean)
          .join(', ')
      : version,
  );
}

/** A draft report that the reader may complete and send as she likes; nothing is sent by itself. */
export function report({ mark, article, knowledgeBase, url }: Cited, { t }: Messages): string {
  const { id, selector } = mark;
  return t(
    'note_report',
    id,
    `${ownId(knowledgeBase.id)}, ${article.id}`,
    knowledgeBase.version,
    url,
    selector.exact,
  );
}
