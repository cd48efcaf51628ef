import { matching } from 'virtual:afterword/matching';
import { recognition } from 'virtual:afterword/recognition';
import { createLexicon } from '../../core/lexicon/create-lexicon.ts';
import { createMatcher } from '../../core/matching/matcher.ts';
import { findMentions } from '../../core/mentions/find-mentions.ts';
import type { ArticleMatching, ContextPart } from '../../core/model/knowledge-base.ts';
import { recogniseText } from '../../core/recognition/recognise-text.ts';
import type { Recognition } from '../../core/recognition/recognition.ts';
import { computedLayout } from '../../page/layout.ts';
import { pageIdentity } from '../../page/page-identity.ts';
import type { PageText } from '../../page/page-text.ts';
import { readArticle } from '../../page/read-article.ts';
import { runInSlices } from '../../page/slices.ts';
import { BoundWords } from './bound-words.ts';
import type { Found } from './found.ts';
import { mentionsOf, notesOf } from './page-model.ts';

export interface LookOptions {
  readonly document: Document;
  /** Null where mentions of events are not wanted. */
  readonly context: (() => Promise<ContextPart>) | null;
  readonly signal: AbortSignal;
}

/** Reads the page in slices and finds what we know of it. Null for a document without words. */
export async function lookAtPage({
  document,
  context,
  signal,
}: LookOptions): Promise<Found | null> {
  const { result, report } = await runInSlices(findClaims(document), signal);
  if (!result) return null;
  const base = { ...result, mentions: [], work: report };
  if (result.article || !context) return base;
  const part = await context();
  signal.throwIfAborted();
  const publishedYear = yearOfPage(document);
  const mentions = findMentions(result.text.text, part.mentions, { publishedYear });
  return { ...base, mentions: mentionsOf(mentions, result.text) };
}

type FoundClaims = Omit<Found, 'mentions' | 'work'>;

function* findClaims(document: Document): Generator<void, FoundClaims | null> {
  const view = document.defaultView;
  const text = view ? yield* readArticle(document, computedLayout(view)) : null;
  if (!text) return null;
  yield;
  const recognised = recogniseText(
    pageIdentity(document, document.URL),
    text.text,
    recognition.articles,
  );
  const article = recognised.isArticle ? articleOf(recognised.recognition) : null;
  const nothing = {
    knowledgeBase: matching.knowledgeBase,
    recognition: recognised.recognition,
    article,
    text,
    disclaimer: null,
  };
  if (!article) return { ...nothing, notes: [], missing: [] };
  return { ...nothing, ...(yield* bindClaims(article, text)) };
}

function articleOf(recognised: Recognition | null): ArticleMatching | null {
  return matching.articles.find(({ id }) => id === recognised?.article) ?? null;
}

function* bindClaims(article: ArticleMatching, text: PageText) {
  const matches = yield* createMatcher(article.claims, createLexicon(article.lexicon)).steps(
    text.text,
  );
  yield;
  return { ...notesOf(article, matches, text), disclaimer: findDisclaimer(article, text) };
}

/** The disclaimer is matched like a claim: the same guards hold for it. */
function findDisclaimer(article: ArticleMatching, text: PageText): BoundWords | null {
  if (!article.disclaimer) return null;
  const claim = {
    id: 'disclaimer',
    target: article.disclaimer,
    kind: 'quotation',
    verdict: 'supported',
    headline: '',
  } as const;
  const [match] = createMatcher([claim], createLexicon(article.lexicon)).match(text.text);
  const marked = match?.span && match.status !== 'altered';
  return marked && match.span ? new BoundWords(text, match.span) : null;
}

/** The year that the page gives as its own in its metadata; null where it gives none. */
function yearOfPage(document: Document): number | null {
  const metadata = document.querySelector(
    'meta[property="article:published_time"], meta[itemprop="datePublished"], meta[name="date"]',
  );
  const date =
    metadata?.getAttribute('content') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime');
  const year = Number(/^(\d{4})/.exec(date ?? '')?.[1]);
  return year >= 1900 ? year : null;
}
