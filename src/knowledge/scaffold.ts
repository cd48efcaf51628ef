import { stringify } from 'yaml';
import { substitute } from '../core/text/substitute.ts';
import { WANTED } from './import/wanted.ts';
import { toFillIn, wantedBy } from './to-fill-in.ts';

/** What a saved page says of itself. */
export interface SavedArticle {
  readonly url: string;
  readonly headline: string;
  readonly author: string;
  /** EDTF-style ISO date. */
  readonly published: string;
  /** BCP 47. */
  readonly language: string;
  /** Name of the outlet; its host stands for one that is not known. */
  readonly outlet?: string;
  /** The article's words, paragraphs separated by empty lines. */
  readonly text: string;
}

/** An article about which something is still unknown; `toFillIn` stands in place of its author or date. */
export interface ArticleFacts extends Omit<SavedArticle, 'text'> {
  /** Null where nobody has its words yet. */
  readonly text: string | null;
}

/**
 * The files of a new knowledge base about one article, by name: everything that the article says of
 * itself, and one claim to begin with, called unverified. `today` is an ISO day.
 */
export function scaffold(
  id: string,
  article: SavedArticle,
  today: string,
): ReadonlyMap<string, string> {
  return scaffoldWith(id, article, { today, claims: [firstClaim(article, today)] });
}

/** The same with claims of somebody's own. */
export function scaffoldWith(
  id: string,
  article: ArticleFacts,
  { today, claims }: { readonly today: string; readonly claims: readonly object[] },
): ReadonlyMap<string, string> {
  const host = new URL(article.url).hostname.replace(/^www\./, '');
  const outlet = article.outlet ?? host;
  const author = wantedBy(article.author) === null ? idOf(article.author) : 'author';
  const ids = { article: id, outlet: idOf(host), author };
  const files = {
    'knowledge-base': aboutBase(id, article, today),
    articles: aboutArticle(article, ids),
    claims,
    events: [],
    sources: [articleAsSource(article, ids.outlet)],
    publishers: [{ id: ids.outlet, name: outlet, country: null, kind: 'newspaper' }],
    provenance: provenance(article, outlet, ids),
  };
  return new Map([
    ...Object.entries(files).map(([name, value]): [string, string] => [
      `${name}.yaml`,
      `# Fields: docs/knowledge-base.md.\n\n${stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })}`,
    ]),
    ...(article.text === null ? [] : [['article.txt', `${article.text}\n`] as const]),
    ['CHANGELOG.md', `# Changes\n\n## 0.1.0 – ${today}\n\n- Begun.\n`],
  ]);
}

interface Ids {
  readonly article: string;
  readonly outlet: string;
  readonly author: string;
}

/** Lower-case letters and digits of `name`, joined by hyphens; "unnamed" where it has none. */
function idOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'unnamed';
}

function aboutBase(id: string, { headline, published }: ArticleFacts, asOf: string) {
  const period = { start: published, end: published };
  const about = {
    method: ['Facts are held against the record, forecasts against what happened later.'],
    limits: ['Begun; most claims of the article are not here yet.'],
    objections: 'Say which claim is wrong, and name the record that shows it.',
  };
  const rest = { asOf, period, topics: [{ id: 'general', label: 'General' }], about };
  const corrections = {
    address: null,
    send: ['The words that are wrong, and the record that shows it.'],
  };
  return { id, title: headline, version: '0.1.0', language: 'en', ...rest, corrections };
}

function aboutArticle(article: ArticleFacts, ids: Ids) {
  const { url, headline, author, published } = article;
  const text = article.text === null ? toFillIn(WANTED.text) : 'article.txt';
  const files = { publisher: ids.outlet, published, text };
  return [{ id: ids.article, url, copies: [], headline, author, ...files }];
}

/** So few words are a byline or a cry. */
const FEW_WORDS = 4;

/** The first sentence of the text that states something and stands in it once. */
function firstClaim({ headline, text, published }: SavedArticle, searched: string) {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).map((sentence) => sentence.trim());
  const stands = (one: string) => /[.!?]$/.test(one) && text.split(one).length === 2;
  const states = (one: string) =>
    one.endsWith('.') && one !== headline && one.split(/\s+/).length > FEW_WORDS;
  const exact =
    sentences.find((one) => states(one) && stands(one)) ?? sentences.find(stands) ?? text;
  return {
    id: 'first-claim',
    target: { exact },
    kind: 'fact',
    verdict: 'unverified',
    headline: 'Not checked yet.',
    whatHappened:
      'One source: the article itself. No record was looked for yet, which proves nothing.',
    confidence: 'low',
    asOf: published,
    searched,
    events: [],
    sources: ['this-article'],
    wouldChange: 'A record of what this sentence says.',
  };
}

function articleAsSource({ headline, published, url, language }: ArticleFacts, publisher: string) {
  const kind = 'primary-text';
  return {
    id: 'this-article',
    title: headline,
    publisher,
    date: published,
    url,
    kind,
    language,
    read: true,
  };
}

function provenance({ headline, author, published }: ArticleFacts, outlet: string, ids: Ids) {
  const link = { start: published, end: null, basis: 'fact', confidence: 'high' };
  const at = { relativeToArticle: 'at', sources: ['this-article'] };
  return {
    summary: substitute('Published by $1; the author named is $2.', [outlet, author]),
    entities: [
      entity('article', 'This article', 'article', `“${headline}”, ${published}.`),
      entity(ids.outlet, outlet, 'outlet', 'The outlet on whose site the article stands.'),
      entity(ids.author, author, 'author', 'The author named on the page.'),
    ],
    relations: [
      { from: 'article', type: 'published-by', to: ids.outlet, ...link, ...at },
      { from: 'article', type: 'written-by', to: ids.author, ...link, ...at },
    ],
    ratings: [],
    noLinkFound: [],
    openQuestions: ['Owner of the outlet', 'Employer of the author'],
  };
}

function entity(id: string, name: string, type: string, summary: string) {
  return { id, name, type, caption: type, summary, statements: [] };
}
