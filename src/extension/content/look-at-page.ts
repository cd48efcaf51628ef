import { bundled } from 'virtual:afterword/bundled';
import type { EditedSearchFor } from '../../core/matching/late-search.ts';
import type { MentionFinder } from '../../core/mentions/find-mentions.ts';
import { isOnSubject } from '../../core/mentions/on-subject.ts';
import type { ArticleMatching } from '../../core/model/knowledge-base.ts';
import type { Landmarks } from '../../core/model/landmarks.ts';
import { urlOf, viewOf } from '../../dom/documents.ts';
import { eventMarks } from '../../page/event-marks.ts';
import { markArticles, type ReadPage } from '../../page/find-marks.ts';
import { findLandmarks } from '../../page/landmarks.ts';
import { computedLayout } from '../../page/layout.ts';
import { dateOfPage } from '../../page/page-date.ts';
import { type RecognisedPage, recognisePage } from '../../page/recognise-page.ts';
import { runInSlices, type SliceReport } from '../../page/slices.ts';
import type { LatePart } from './knowledge-files.ts';

export interface LookOptions {
  readonly document: Document;
  /** What finds the words of an article. */
  matching(base: string, article: string): Promise<ArticleMatching>;
  /** What finds claims whose words were edited; brought when there are any. */
  readonly editedSearch: LatePart<EditedSearchFor>;
  /** The finder of a knowledge base's events; null where mentions of events are not wanted. */
  readonly mentions: ((base: string) => Promise<MentionFinder>) | null;
  readonly signal: AbortSignal;
}

/** What one look at a page found. */
export interface Look extends ReadPage {
  readonly landmarks: Landmarks<Element>;
  readonly work: SliceReport;
}

const NO_WORK: SliceReport = { slices: 0, longest: 0, total: 0 };

/** Reads the page in slices and finds what we know of it. Null for a document without words. */
export async function lookAtPage({
  document,
  matching,
  editedSearch,
  mentions,
  signal,
}: LookOptions): Promise<Look | null> {
  const view = viewOf(document);
  if (!view) return null;
  let work = NO_WORK;
  const run = async <Result>(steps: Generator<void, Result>): Promise<Result> => {
    const { result, report } = await runInSlices(steps, signal);
    work = sum(work, report);
    return result;
  };
  const page = {
    document,
    url: urlOf(document),
    layout: computedLayout(view),
    wantsOthers: mentions !== null,
  };
  const recognised = await run(recognisePage(page, bundled));
  if (!recognised) return null;
  const articles = await matchingsOf(recognised, matching);
  const read = await withEditedSearch(editedSearch, (search) =>
    run(markArticles(recognised, (base) => articles.get(base) ?? null, { editedSearch: search })),
  );
  const { text, bases } = read;
  const marks = [...read.marks];
  const published = dateOfPage(document, urlOf(document));
  for (const { article, knowledgeBase } of mentions ? bases : []) {
    const topic = bundled.find((one) => one.knowledgeBase.id === knowledgeBase.id)?.topic ?? [];
    // What the article says of events is in its claims' notes.
    if (article || !isOnSubject(text.text, topic)) continue;
    const finder = await mentions?.(knowledgeBase.id);
    if (!finder) continue;
    const found = await run(finder.steps(text.text, { published }));
    marks.push(...eventMarks(found, { base: knowledgeBase.id, published }, text));
  }
  return { ...read, marks, landmarks: findLandmarks(document, text, bases), work };
}

/** Looks for marks, and once more where the search for edited claims had to be brought first. */
async function withEditedSearch(
  { atHand, bring }: LookOptions['editedSearch'],
  mark: (search: () => EditedSearchFor | null) => Promise<ReadPage>,
): Promise<ReadPage> {
  let isMissing = false;
  const found = await mark(() => {
    isMissing ||= atHand() === null;
    return atHand();
  });
  if (!isMissing) return found;
  await bring();
  return mark(atHand);
}

/** What finds the words of each article that the page is, by its knowledge base. */
async function matchingsOf(
  { bases }: RecognisedPage,
  matching: LookOptions['matching'],
): Promise<ReadonlyMap<string, ArticleMatching>> {
  const read = await Promise.all(
    bases.map(async ({ knowledgeBase: { id }, fingerprint }) =>
      fingerprint ? ([[id, await matching(id, fingerprint.article)]] as const) : [],
    ),
  );
  return new Map(read.flat());
}

function sum(first: SliceReport, second: SliceReport): SliceReport {
  return {
    slices: first.slices + second.slices,
    longest: Math.max(first.longest, second.longest),
    total: first.total + second.total,
  };
}

/** True when there is anything to show. */
export function isCovered({ bases, marks }: Pick<Look, 'bases' | 'marks'>): boolean {
  return marks.length > 0 || bases.some(({ article }) => article !== null);
}
