import { bundled } from 'virtual:afterword/bundled';
import type { MentionFinder } from '../../core/mentions/find-mentions.ts';
import { isOnSubject } from '../../core/mentions/on-subject.ts';
import { isAdded } from '../../core/model/added-id.ts';
import type { ArticleMatching } from '../../core/model/knowledge-base.ts';
import type { Landmarks } from '../../core/model/landmarks.ts';
import { urlOf, viewOf } from '../../dom/documents.ts';
import { eventMarks } from '../../page/event-marks.ts';
import { findLandmarks } from '../../page/find-landmarks.ts';
import { type MarkedPage, type MarkOptions, markArticles } from '../../page/find-marks.ts';
import type { LateParts } from '../../page/late-parts.ts';
import { computedLayout } from '../../page/layout.ts';
import {
  type PageToSearch,
  type RecognisedPage,
  recognisePage,
} from '../../page/recognise-page.ts';
import { runInSlices, type SliceReport } from '../../page/slices.ts';
import type { AddedOnPage } from '../added/added-on-page.ts';
import type { ProbePage } from '../probe/probe.ts';
import { askAdded } from './ask-added.ts';
import type { LatePart } from './knowledge-files.ts';

export interface LookOptions {
  readonly document: Document;
  /** Finds the words of an article. */
  matching(base: string, article: string): Promise<ArticleMatching>;
  /** Finds claims that are not there unchanged; loaded when there are any. */
  readonly late: LatePart<LateParts>;
  /** The finder of a knowledge base's events; null if mentions of events are not wanted. */
  readonly mentions: ((base: string) => Promise<MentionFinder>) | null;
  /** Reads the page's own date; called if mentions of events are wanted. */
  pageDate(): Promise<(document: Document, url: string) => string | null>;
  /** Describes the page to the background; null if the reader has added no knowledge base that is on. */
  readonly probe: (() => Promise<ProbePage>) | null;
  /** True if nothing of ours is on the page yet. */
  readonly isFirst: boolean;
  readonly signal: AbortSignal;
  /** Called when an added base fails; everything else carries on. */
  onFault(error: unknown): void;
}

/** The result of one look at a page. */
export interface Look extends MarkedPage {
  readonly landmarks: Landmarks<Element>;
  readonly work: SliceReport;
}

const NO_WORK: SliceReport = { slices: 0, longest: 0, total: 0 };

/**
 * Reads the page in slices and finds what we know about it. Yields nothing for a document without words. A first look
 * may come in two parts: an article of ours, then the same with what added bases say about it, if anything.
 */
export async function* lookAtPage(options: LookOptions): AsyncGenerator<Look, void> {
  const { document, matching, late, mentions, pageDate, probe, isFirst, signal } = options;
  const view = viewOf(document);
  if (!view) return;
  // Work that was aborted has not failed.
  const onFault = (error: unknown) => {
    if (!signal.aborted) options.onFault(error);
  };
  let work = NO_WORK;
  const run = async <Result>(steps: Generator<void, Result>): Promise<Result> => {
    const { result, report } = await runInSlices(steps, signal);
    work = sum(work, report);
    return result;
  };
  const url = urlOf(document);
  const page = { document, url, layout: computedLayout(view), wantsOthers: mentions !== null };
  // Asked before the search for our own, so that the answer arrives meanwhile.
  const ask = async (probed: Promise<ProbePage>) =>
    askAdded(await run((await probed)(document, url)), mentions !== null);
  const answered = probe && orFault(ask(probe()), onFault);
  const recognised = await run(recognisePage(page, bundled));
  if (!recognised) return;
  const articles = await matchingsOf(recognised, matching);
  const own = await withLate(late, (atHand) =>
    run(markArticles(recognised, (base) => articles.get(base) ?? null, { late: atHand })),
  );
  const lookOf = (read: MarkedPage): Look => ({
    ...read,
    landmarks: findLandmarks(document, read.text, read.bases),
    work,
  });
  const isEarly = isFirst && answered !== null && mentions === null && isCovered(own);
  if (isEarly) yield lookOf(own);
  const added = (await answered) ?? [];
  if (isEarly && added.length === 0) return;
  const read =
    added.length === 0
      ? own
      : ((await orFault(
          withLate(late, (atHand) => run(withAdded(page, own, added, { late: atHand, onFault }))),
          onFault,
        )) ?? own);
  const { text, bases } = read;
  const marks = [...read.marks];
  const topics = new Map([...bundled, ...added].map((one) => [one.knowledgeBase.id, one.topic]));
  for (const { article, knowledgeBase } of mentions ? bases : []) {
    // The notes on its claims cover what the article says about events.
    if (article || !isOnSubject(text.text, topics.get(knowledgeBase.id) ?? [])) continue;
    const asked = mentions?.(knowledgeBase.id);
    const finder = await (isAdded(knowledgeBase.id) && asked ? orFault(asked, onFault) : asked);
    if (!finder) continue;
    const published = (await pageDate())(document, url);
    const found = await run(finder.steps(text.text, { published }));
    marks.push(...eventMarks(found, { base: knowledgeBase.id, published }, text));
  }
  yield lookOf({ ...read, marks });
}

/** Looks for marks, and again if the search for changed claims had to be loaded first. */
async function withLate(
  { atHand, bring }: LookOptions['late'],
  mark: (late: () => LateParts | null) => Promise<MarkedPage>,
): Promise<MarkedPage> {
  let isMissing = false;
  const found = await mark(() => {
    isMissing ||= atHand() === null;
    return atHand();
  });
  if (!isMissing) return found;
  await bring();
  return mark(atHand);
}

/** The part from an added base; null if it fails, which must not stop our own notes. */
function orFault<Part>(given: Promise<Part>, onFault: (error: unknown) => void) {
  return given.catch((error: unknown) => {
    onFault(error);
    return null;
  });
}

/**
 * The marks found, with those that added bases give. Ours are found first and separately, so that no
 * base can change or hide them; if the page is no article of ours, it is read for theirs.
 */
function* withAdded(
  page: PageToSearch,
  own: MarkedPage,
  added: readonly AddedOnPage[],
  options: MarkOptions,
): Generator<void, MarkedPage> {
  const isOurs = own.bases.some(({ article }) => article);
  const recognised = yield* recognisePage(isOurs ? { ...page, read: own } : page, added);
  if (!recognised) return own;
  const theirs = yield* markArticles(
    recognised,
    (base, article) => {
      const given = added.find(({ knowledgeBase }) => knowledgeBase.id === base);
      return given?.matchings.find(({ id }) => id === article) ?? null;
    },
    options,
  );
  const read = isOurs || !theirs.bases.some(({ article }) => article) ? own : theirs;
  return {
    ...read,
    hidden: own.hidden.length > 0 ? own.hidden : theirs.hidden,
    bases: [...own.bases, ...theirs.bases],
    marks: [...own.marks, ...theirs.marks],
  };
}

/** The matching parts for each article that the page is, by knowledge base. */
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

/** True if there is anything to show. */
export function isCovered({ bases, marks }: Pick<Look, 'bases' | 'marks'>): boolean {
  return marks.length > 0 || bases.some(({ article }) => article !== null);
}
