import { isBound } from '../../src/core/matching/match.ts';
import { isClaim } from '../../src/core/model/mark.ts';
import { webAnnotations } from '../../src/export/web-annotations.ts';
import { readFirstPage } from '../../src/saved/read-saved-file.ts';
import type { SavedPage } from '../../src/saved/saved-page.ts';
import { Unreadable } from '../../src/saved/unreadable.ts';
import { type Annotate, isKnownArticle } from './create-annotator.ts';
import { ENGLISH } from './english.ts';
import type { PageRecord, PageResult } from './page-record.ts';
import { takeFound } from './take-found.ts';

/**
 * A line for a page: its AnnotationCollection, or what is wrong with it. Never throws for a page, since
 * one that breaks must not end the rest.
 */
export async function annotateRecord(record: PageRecord, annotate: Annotate): Promise<PageResult> {
  const { source } = record;
  try {
    const found = annotate(await pageOf(record), source);
    const collection = webAnnotations(takeFound(found), ENGLISH);
    return {
      line: JSON.stringify({ 'afterword:source': source, ...collection }),
      article: isKnownArticle(found),
      claims: found.marks.filter(isClaim).filter(isBound).length,
      mentions: found.marks.filter(({ kind }) => kind === 'event').length,
      failed: false,
    };
  } catch (error) {
    return failure(source, error instanceof Error ? error.message : String(error));
  }
}

/** The line of a page that could not be looked at. */
export function failure(source: string, why: string): PageResult {
  const line = JSON.stringify({ 'afterword:source': source, 'afterword:error': why });
  return { line, article: false, claims: 0, mentions: 0, failed: true };
}

function pageOf({ source, page, error }: PageRecord): SavedPage | Promise<SavedPage> {
  if (error !== null) throw new Unreadable(error);
  return page ?? readFirstPage(source);
}
