import { createLexicon } from '../core/lexicon/create-lexicon.ts';
import { isBound } from '../core/matching/candidate.ts';
import { createMatcher } from '../core/matching/matcher.ts';
import type { AnnotatedPage, BaseOnPage } from '../core/model/annotated-page.ts';
import type {
  ArticleMatching,
  MatchingPart,
  RecognitionPart,
} from '../core/model/knowledge-base.ts';
import { type Mark, markKey } from '../core/model/mark.ts';
import { isClaimKind } from '../core/model/mark-kind.ts';
import { recogniseText } from '../core/recognition/recognise-text.ts';
import type { Layout } from './layout.ts';
import { pageIdentity } from './page-identity.ts';
import type { PageText } from './page-text.ts';
import { readArticle } from './read-article.ts';

/** What a page needs of a knowledge base in order to find its articles and their words. */
export interface KnownBase {
  readonly recognition: RecognitionPart;
  readonly matching: MatchingPart;
}

export interface PageToSearch {
  readonly document: Document;
  readonly url: string;
  readonly layout: Layout;
}

export interface ReadPage extends AnnotatedPage<Range> {
  readonly text: PageText;
}

/**
 * Extract, recognise, match, for each knowledge base by itself: the same steps in a browser and on
 * the command line. Null for a document without a body. Yields now and then; run it in slices.
 */
export function* findMarks(
  { document, url, layout }: PageToSearch,
  known: readonly KnownBase[],
): Generator<void, ReadPage | null> {
  const text = yield* readArticle(document, layout);
  if (!text) return null;
  const page = pageIdentity(document, url);
  const bases: BaseOnPage[] = [];
  const marks: Mark<Range>[] = [];
  for (const { recognition: part, matching } of known) {
    yield;
    const { recognition, isArticle } = recogniseText(page, text.text, part.articles);
    const article =
      (isArticle && matching.articles.find(({ id }) => id === recognition?.article)) || null;
    const { knowledgeBase } = matching;
    bases.push({ knowledgeBase, recognition, article: article && headOf(article) });
    if (article) marks.push(...(yield* matchArticle(article, knowledgeBase.id, text)));
  }
  return { text, bases, marks };
}

/** A mark for each target of the article, bound or an orphan, in the article's order. */
function* matchArticle(
  { targets, prepared, lexicon }: ArticleMatching,
  base: string,
  text: PageText,
): Generator<void, Mark<Range>[]> {
  const quotes = targets.map(({ target }) => target.exact);
  const knownWords = createLexicon(lexicon, quotes);
  const matches = yield* createMatcher(targets, prepared, knownWords).steps(text.text);
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

/** Gives a mark its key, and its live range when that is asked for. */
export function bindMark(facts: Omit<Mark, 'key' | 'range'>, text: PageText): Mark<Range> {
  let known: Range | null = null;
  return {
    ...facts,
    key: markKey(facts.base, facts),
    range() {
      if (known && !known.collapsed && known.startContainer.isConnected) return known;
      known = facts.span && isBound(facts) ? text.rangeOf(facts.span) : null;
      return known;
    },
  };
}
