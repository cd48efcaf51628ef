import { matching } from 'virtual:afterword/matching';
import { recognition } from 'virtual:afterword/recognition';
import type { MentionFinder } from '../../core/mentions/find-mentions.ts';
import { type FoundClaims, findClaims } from '../../page/find-claims.ts';
import { computedLayout } from '../../page/layout.ts';
import { yearOfPage } from '../../page/page-year.ts';
import { runInSlices, type SliceReport } from '../../page/slices.ts';
import { BoundWords } from './bound-words.ts';
import type { Found } from './found.ts';
import { mentionsOf, notesOf } from './page-model.ts';

export interface LookOptions {
  readonly document: Document;
  /** Null where mentions of events are not wanted. */
  readonly mentions: (() => Promise<MentionFinder>) | null;
  readonly signal: AbortSignal;
}

/** Reads the page in slices and finds what we know of it. Null for a document without words. */
export async function lookAtPage({
  document,
  mentions,
  signal,
}: LookOptions): Promise<Found | null> {
  const view = document.defaultView;
  if (!view) return null;
  const page = { document, url: document.URL, layout: computedLayout(view) };
  const { result, report } = await runInSlices(findClaims(page, { recognition, matching }), signal);
  if (!result) return null;
  const found = { ...bind(result), mentions: [], work: report };
  if (result.article || !mentions) return found;
  const finder = await mentions();
  const publishedYear = yearOfPage(document);
  const steps = finder.steps(result.text.text, { publishedYear });
  const search = await runInSlices(steps, signal);
  return {
    ...found,
    mentions: mentionsOf(search.result, result.text),
    work: bothOf(report, search.report),
  };
}

function bothOf(first: SliceReport, second: SliceReport): SliceReport {
  return {
    slices: first.slices + second.slices,
    longest: Math.max(first.longest, second.longest),
    total: first.total + second.total,
  };
}

/** From places in the text to live words. */
function bind({ text, recognition: recognised, article, matches, disclaimer }: FoundClaims) {
  const { notes, missing } = article ? notesOf(article, matches, text) : { notes: [], missing: [] };
  return {
    knowledgeBase: matching.knowledgeBase,
    recognition: recognised,
    text,
    article,
    notes,
    missing,
    disclaimer: disclaimer?.span ? new BoundWords(text, disclaimer.span) : null,
  };
}
