import { createLexicon } from '../core/lexicon/create-lexicon.ts';
import { isBound } from '../core/matching/candidate.ts';
import { createMatcher, type Matcher } from '../core/matching/matcher.ts';
import type { AnnotatedPage, BaseOnPage } from '../core/model/annotated-page.ts';
import type {
  ArticleMatching,
  MatchingPart,
  RecognitionPart,
} from '../core/model/knowledge-base.ts';
import { type Mark, markKey } from '../core/model/mark.ts';
import { isClaimKind } from '../core/model/mark-kind.ts';
import { recogniseText } from '../core/recognition/recognise-text.ts';
import { isConnected } from '../dom/nodes.ts';
import type { Layout } from './layout.ts';
import { type MatchedText, matchText } from './match-text.ts';
import { pageIdentity } from './page-identity.ts';
import type { PageText } from './page-text.ts';
import { type PageRead, readPage } from './read-page.ts';

/** What a page needs of a knowledge base in order to find its articles and their words. */
export interface KnownBase {
  readonly recognition: RecognitionPart;
  readonly matching: MatchingPart;
}

export interface PageToSearch {
  readonly document: Document;
  readonly url: string;
  readonly layout: Layout;
  /** False where the words of a page without any of our articles are not wanted. */
  readonly wantsOthers: boolean;
}

export interface ReadPage extends AnnotatedPage<Range>, PageRead {}

/**
 * Extract, recognise, match, for each knowledge base by itself: the same steps in a browser and on
 * the command line. Null for a document without a body. Yields now and then; run it in slices.
 */
export function* findMarks(
  { document, url, layout, wantsOthers }: PageToSearch,
  known: readonly KnownBase[],
): Generator<void, ReadPage | null> {
  const page = pageIdentity(document, url);
  const fingerprints = known.flatMap(({ recognition }) => recognition.articles);
  const read = yield* readPage({ document, identity: page, layout, wantsOthers }, fingerprints);
  if (!read) return null;
  let { text } = read;
  const bases: BaseOnPage[] = [];
  const marks: Mark<Range>[] = [];
  for (const { recognition: part, matching } of known) {
    yield;
    const { recognition, isArticle } = recogniseText(page, text.text, part.articles);
    // A few words of an article that is still hidden are no copy that lacks the rest.
    const isAwaited = read.hidden.length > 0 && recognition?.extent === 'quotation';
    const article =
      (isArticle &&
        !isAwaited &&
        matching.articles.find(({ id }) => id === recognition?.article)) ||
      null;
    const { knowledgeBase } = matching;
    bases.push({ knowledgeBase, recognition, article: article && headOf(article) });
    if (!article) continue;
    const fingerprint = fingerprints.find((one) => one.article === article.id);
    const matched = yield* matchText(matcherOf(article), text, fingerprint);
    text = matched.text;
    marks.push(...marksOf(article, knowledgeBase.id, matched));
  }
  return { ...read, text, bases, marks };
}

function matcherOf({ targets, prepared, lexicon }: ArticleMatching): Matcher {
  const quotes = targets.map(({ target }) => target.exact);
  return createMatcher(targets, prepared, createLexicon(lexicon, quotes));
}

/** A mark for each target of the article, bound or an orphan, in the article's order. */
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

/** Gives a mark its key, and its live ranges when they are asked for. */
export function bindMark(
  facts: Omit<Mark, 'key' | 'range' | 'pieces'>,
  text: PageText,
): Mark<Range> {
  let known: readonly Range[] = [];
  const pieces = () => {
    const isThere = (range: Range) => !range.collapsed && isConnected(range.startContainer);
    if (known.length > 0 && known.every(isThere)) return known;
    known = facts.span && isBound(facts) ? text.rangesOf(facts.span) : [];
    return known;
  };
  return { ...facts, key: markKey(facts.base, facts), pieces, range: () => pieces()[0] ?? null };
}
