import { isCollection, readSavedFile } from '../../src/saved/read-saved-file.ts';
import type { SavedPage } from '../../src/saved/saved-page.ts';
import { Unreadable } from '../../src/saved/unreadable.ts';
import { BadInput } from '../../tools/lib/bad-input.ts';
import { type Annotate, type AnnotatedPage, isKnownArticle } from './create-annotator.ts';

/**
 * The one page of `file` that is asked for: in a collection, the one that was saved under `url`, else
 * the first that is an article we know, else the first that has words. Of a file with one page `url` is
 * the address, whatever the file says. Throws BadInput, naming the file, where there is no such page.
 */
export async function choosePage(
  file: string,
  url: string | null,
  annotate: Annotate,
): Promise<AnnotatedPage> {
  let first: AnnotatedPage | null = null;
  let why = 'there is no page in it';
  try {
    const isWanted = url !== null && (await isCollection(file)) ? isSavedUnder(url) : () => true;
    for await (const page of readSavedFile(file)) {
      try {
        if (page instanceof Unreadable) throw page;
        if (!isWanted(page)) continue;
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

/** True for a page that names no address, too. */
function isSavedUnder(url: string): (page: SavedPage) => boolean {
  const { href } = new URL(url);
  return (page) => page.url === null || (URL.canParse(page.url) && new URL(page.url).href === href);
}
