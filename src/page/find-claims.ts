import { createLexicon } from '../core/lexicon/create-lexicon.ts';
import { isBound } from '../core/matching/candidate.ts';
import type { Match } from '../core/matching/match.ts';
import { createMatcher } from '../core/matching/matcher.ts';
import type {
  ArticleMatching,
  MatchingPart,
  RecognitionPart,
} from '../core/model/knowledge-base.ts';
import { recogniseText } from '../core/recognition/recognise-text.ts';
import type { Recognition } from '../core/recognition/recognition.ts';
import type { Layout } from './layout.ts';
import { pageIdentity } from './page-identity.ts';
import type { PageText } from './page-text.ts';
import { readArticle } from './read-article.ts';

export interface KnownArticles {
  readonly recognition: RecognitionPart;
  readonly matching: MatchingPart;
}

export interface PageToSearch {
  readonly document: Document;
  readonly url: string;
  readonly layout: Layout;
}

/** What a page holds of the articles that we know. */
export interface FoundClaims {
  readonly text: PageText;
  readonly recognition: Recognition | null;
  /** Null where the page is no article of ours: then no claim is looked for. */
  readonly article: ArticleMatching | null;
  /** One for each claim of the article, in its order. */
  readonly matches: readonly Match[];
  /** Where the author's disclaimer stands; null where it does not. */
  readonly disclaimer: Match | null;
}

/**
 * Recognise, extract, match: the same steps in a browser and on the command line. Null for a document
 * without a body. Yields now and then; run it in slices.
 */
export function* findClaims(
  { document, url, layout }: PageToSearch,
  { recognition, matching }: KnownArticles,
): Generator<void, FoundClaims | null> {
  const text = yield* readArticle(document, layout);
  if (!text) return null;
  yield;
  const page = pageIdentity(document, url);
  const recognised = recogniseText(page, text.text, recognition.articles);
  const known = matching.articles.find(({ id }) => id === recognised.recognition?.article);
  const article = (recognised.isArticle && known) || null;
  const nothing = { text, recognition: recognised.recognition, article };
  if (!article) return { ...nothing, matches: [], disclaimer: null };
  const lexicon = createLexicon(article.lexicon);
  const matches = yield* createMatcher(article.claims, lexicon).steps(text.text);
  yield;
  return { ...nothing, matches, disclaimer: findDisclaimer(article, text.text) };
}

/** The disclaimer is matched like a claim: the same guards hold for it. */
function findDisclaimer({ disclaimer, lexicon }: ArticleMatching, text: string): Match | null {
  if (!disclaimer) return null;
  const claim = {
    id: 'disclaimer',
    target: disclaimer,
    kind: 'quotation',
    verdict: 'supported',
    headline: '',
  } as const;
  const [match] = createMatcher([claim], createLexicon(lexicon)).match(text);
  return match && isBound(match) ? match : null;
}
