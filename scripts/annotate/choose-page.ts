import { readSavedFile } from '../../src/saved/read-saved-file.ts';
import { Unreadable } from '../../src/saved/unreadable.ts';
import { BadInput } from '../../tools/lib/bad-input.ts';
import { type Annotate, type AnnotatedPage, isKnownArticle } from './create-annotator.ts';

/**
 * The one page of `file` that is asked for: in a collection, the one that was saved under `url`, else
 * the first that is an article we know, else the first that has words. Where the file names no address,
 * `url` is the page's. Throws BadInput, naming the file, where there is no such page.
 */
export async function choosePage(
  file: string,
  url: string | null,
  annotate: Annotate,
): Promise<AnnotatedPage> {
  let first: AnnotatedPage | null = null;
  let why = 'there is no page in it';
  try {
    for await (const page of readSavedFile(file)) {
      try {
        if (page instanceof Unreadable) throw page;
        if (url !== null && page.url !== null && !isSame(page.url, url)) continue;
        const found = annotate(url === null ? page : { ...page, url }, file);
        if (isKnownArticle(found)) return found;
        first ??= found;
      } catch (error) {
        why = reason(error);
      }
    }
  } catch (error) {
    why = reason(error);
  }
  if (first) return first;
  throw new BadInput(`${file}: ${why}`);
}

function reason(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  throw error;
}

function isSame(one: string, other: string): boolean {
  return new URL(one).href === new URL(other).href;
}
