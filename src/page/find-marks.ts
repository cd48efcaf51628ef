import type { ApproximateSearchFor } from '../core/matching/late-search.ts';
import { createMatcher, type Matcher } from '../core/matching/matcher.ts';
import type { AnnotatedPage, BaseOnPage } from '../core/model/annotated-page.ts';
import type {
  ArticleMatching,
  MatchingPart,
  RecognitionPart,
} from '../core/model/knowledge-base.ts';
import type { Mark } from '../core/model/mark.ts';
import { isClaimKind } from '../core/model/mark-kind.ts';
import { bindMark } from './bind-mark.ts';
import type { LateParts, MatchedText } from './late-parts.ts';
import { matchInterrupted } from './match-interrupted.ts';
import { matchText } from './match-text.ts';
import type { PageContent } from './read-page.ts';
import { type PageToSearch, type RecognisedPage, recognisePage } from './recognise-page.ts';

/** The parts of a knowledge base that a page needs to find its articles and their words. */
export interface KnownBase extends Pick<BaseOnPage, 'authors'> {
  readonly recognition: RecognitionPart;
  readonly matching: MatchingPart;
}

export interface MarkOptions {
  /** Called when claims are not there unchanged; null if not loaded, and then those are not found. */
  late(): LateParts | null;
  /** Called when a base fails and is left out while the others stay; without it, the error is thrown. */
  readonly onFault?: (error: unknown) => void;
}

export interface MarkedPage extends AnnotatedPage<Range>, PageContent {}

/**
 * Recognises and marks, with everything needed already loaded: the same steps in a browser and on the command
 * line. Null for a document without a body. Yields now and then; run it in slices.
 */
export function* findMarks(
  page: PageToSearch,
  known: readonly KnownBase[],
  approximateSearchFor: ApproximateSearchFor,
): Generator<void, MarkedPage | null> {
  const recognised = yield* recognisePage(
    page,
    known.map(({ recognition, matching, authors }) => ({
      knowledgeBase: matching.knowledgeBase,
      ...(authors ? { authors } : {}),
      recognition,
    })),
  );
  if (!recognised) return null;
  const matchingOf = (base: string, article: string) => {
    const own = known.find(({ matching }) => matching.knowledgeBase.id === base);
    return own?.matching.articles.find(({ id }) => id === article) ?? null;
  };
  return yield* markArticles(recognised, matchingOf, {
    late: () => ({ approximateSearchFor, matchInterrupted }),
  });
}

/**
 * Marks for the articles that a page was recognised as, separately for each knowledge base but in the
 * same text. `matchingOf` gives what finds an article's words; null if that could not be loaded.
 */
export function* markArticles(
  { bases, ...read }: RecognisedPage,
  matchingOf: (base: string, article: string) => ArticleMatching | null,
  { late, onFault }: MarkOptions,
): Generator<void, MarkedPage> {
  let { text } = read;
  const found: BaseOnPage[] = [];
  const marks: Mark<Range>[] = [];
  for (const { knowledgeBase, authors, recognition, fingerprint } of bases) {
    yield;
    const origin = { knowledgeBase, ...(authors ? { authors } : {}) };
    try {
      const article = fingerprint && matchingOf(knowledgeBase.id, fingerprint.article);
      const matched =
        article &&
        (yield* matchText(matcherOf(article, late), read.text, fingerprint ?? undefined, late));
      const own = matched ? marksOf(article, knowledgeBase.id, matched) : [];
      found.push({ ...origin, recognition, article: article && headOf(article) });
      marks.push(...own);
      if (matched && text === read.text) text = matched.text;
    } catch (error) {
      if (!onFault) throw error;
      onFault(error);
    }
  }
  return { ...read, text, bases: found, marks };
}

function matcherOf(article: ArticleMatching, late: MarkOptions['late']): Matcher {
  const { targets, prepared } = article;
  return createMatcher(targets, prepared, () => late()?.approximateSearchFor(article) ?? null);
}

/** A mark for each target of the article, anchored or an orphan, in article order. */
function marksOf(
  { targets }: ArticleMatching,
  base: string,
  { matches, text }: MatchedText,
): Mark<Range>[] {
  let claims = 0;
  return targets.flatMap((target, index) => {
    const match = matches[index];
    if (!match) return [];
    const { status, span, difference, evidence } = match;
    const number = isClaimKind(target.kind) ? ++claims : null;
    return [bindMark({ ...target, base, number, status, span, difference, evidence }, text)];
  });
}

function headOf({ targets: _, prepared: __, lexicon: ___, ...head }: ArticleMatching) {
  return head;
}
