import { matching } from 'virtual:afterword/matching';
import { recognition } from 'virtual:afterword/recognition';
import { findMentions } from '../../core/mentions/find-mentions.ts';
import type { ContextPart } from '../../core/model/knowledge-base.ts';
import { type FoundClaims, findClaims } from '../../page/find-claims.ts';
import { computedLayout } from '../../page/layout.ts';
import { yearOfPage } from '../../page/page-year.ts';
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
  const view = document.defaultView;
  if (!view) return null;
  const page = { document, url: document.URL, layout: computedLayout(view) };
  const { result, report } = await runInSlices(findClaims(page, { recognition, matching }), signal);
  if (!result) return null;
  const found = { ...bind(result), mentions: [], work: report };
  if (result.article || !context) return found;
  const part = await context();
  signal.throwIfAborted();
  const publishedYear = yearOfPage(document);
  const mentions = findMentions(result.text.text, part.mentions, { publishedYear });
  return { ...found, mentions: mentionsOf(mentions, result.text) };
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
