import { compareDates } from '../../core/dates/compare-dates.ts';
import { dateBounds } from '../../core/dates/edtf-date.ts';
import { freeId } from '../../core/writing/draft.ts';
import { articleAddress, copiesOf } from './article-address.ts';
import type { Assembly } from './assembly.ts';
import { languageOf, ownWords } from './own-words.ts';
import { plainName } from './publishers-of.ts';

/** The file with the article's words in the folder of an exported draft. */
export const ARTICLE_FILE = 'article.txt';
const ARTICLE = 'article';

/** The draft's head as the part `knowledge-base`. */
export function aboutBase({ draft, options }: Assembly) {
  const { id, title, writer, article, events } = draft;
  const language = languageOf(draft);
  const words = ownWords(language);
  const published = article.published?.trim() || options.fill('published', '');
  const happened = events.map(({ date }) => date.trim()).filter((date) => dateBounds(date));
  return {
    id,
    title: plainName(title) || plainName(article.headline) || options.fill('title', ''),
    version: options.release.version,
    language,
    asOf: options.today,
    authors: plainName(writer) === '' ? [] : [plainName(writer)],
    period: { start: published, end: [published, ...happened].sort(compareDates).at(-1) },
    topics: [{ id: 'general', label: words.general }],
    about: { method: [words.method], limits: [words.limits], objections: words.objections },
  };
}

/** The draft's article as an entry of `articles`. */
export function aboutArticle({ draft, options, publishers, outlet }: Assembly) {
  const { headline, author, published } = draft.article;
  return {
    id: ARTICLE,
    url: articleAddress(draft.article) ?? options.fill('address', ''),
    copies: copiesOf(draft.article),
    headline: plainName(headline) || options.fill('title', ''),
    author: plainName(author ?? '') || ownWords(languageOf(draft)).noAuthor,
    publisher: publishers.get(outlet)?.id,
    published: published?.trim() || options.fill('published', ''),
    text: draft.text === '' ? options.fill('text', '') : ARTICLE_FILE,
  };
}

/** The article as a source of what is said of itself. */
export function articleAsSource({ draft, options, publishers, outlet, articleSource }: Assembly) {
  const { headline, published, language } = draft.article;
  return {
    id: articleSource,
    title: plainName(headline) || options.fill('title', ''),
    publisher: publishers.get(outlet)?.id,
    date: published?.trim() || options.fill('published', ''),
    url: articleAddress(draft.article) ?? options.fill('address', ''),
    kind: 'primary-text',
    language,
    read: true,
  };
}

/** The part `provenance`: the article, its outlet and its author where it names one, and the links between them. */
export function provenanceOf({ draft, options, publishers, outlet, articleSource }: Assembly) {
  const { headline, author, published } = draft.article;
  const words = ownWords(languageOf(draft));
  const id = publishers.get(outlet)?.id ?? outlet;
  const writer = plainName(author ?? '');
  const start = published?.trim() || options.fill('published', '');
  const link = { start, end: null, basis: 'fact', confidence: 'high', relativeToArticle: 'at' };
  const sources = [articleSource];
  const authorId = freeId(writer, 'author', [ARTICLE, id]);
  const title = plainName(headline) || options.fill('title', '');
  return {
    summary: words.summary(outlet, writer || null),
    entities: [
      entity(ARTICLE, { name: title, type: 'article' }, words.article, words.articleSummary),
      entity(id, { name: outlet, type: 'outlet' }, words.outlet, words.outletSummary),
      ...(writer
        ? [entity(authorId, { name: writer, type: 'author' }, words.author, words.authorSummary)]
        : []),
    ],
    relations: [
      { from: ARTICLE, type: 'published-by', to: id, ...link, sources },
      ...(writer ? [{ from: ARTICLE, type: 'written-by', to: authorId, ...link, sources }] : []),
    ],
    ratings: [],
    noLinkFound: [],
    openQuestions: [words.owner],
  };
}

function entity(
  id: string,
  named: { readonly name: string; readonly type: string },
  caption: string,
  summary: string,
) {
  // A name is shorter than a headline may be.
  return { id, ...named, name: named.name.slice(0, 200), caption, summary, statements: [] };
}
