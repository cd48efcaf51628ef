import { matching } from 'virtual:afterword/matching';
import { recognition } from 'virtual:afterword/recognition';
import { topic } from 'virtual:afterword/topic';
import type { MentionFinder } from '../../core/mentions/find-mentions.ts';
import { isOnSubject } from '../../core/mentions/on-subject.ts';
import type { Landmarks } from '../../core/model/landmarks.ts';
import { urlOf, viewOf } from '../../dom/documents.ts';
import { eventMarks } from '../../page/event-marks.ts';
import { findMarks, type ReadPage } from '../../page/find-marks.ts';
import { findLandmarks } from '../../page/landmarks.ts';
import { computedLayout } from '../../page/layout.ts';
import { dateOfPage } from '../../page/page-date.ts';
import { runInSlices, type SliceReport } from '../../page/slices.ts';

export interface LookOptions {
  readonly document: Document;
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
  const read = await run(findMarks(page, [{ recognition, matching }]));
  if (!read) return null;
  const { text, bases } = read;
  const marks = [...read.marks];
  const isAsked = mentions !== null && isOnSubject(text.text, topic);
  const published = dateOfPage(document, urlOf(document));
  for (const { article, knowledgeBase } of isAsked ? bases : []) {
    // What the article says of events is in its claims' notes.
    const finder = article ? null : await mentions?.(knowledgeBase.id);
    if (!finder) continue;
    const found = await run(finder.steps(text.text, { published }));
    marks.push(...eventMarks(found, { base: knowledgeBase.id, published }, text));
  }
  return { ...read, marks, landmarks: findLandmarks(document, text, bases), work };
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
