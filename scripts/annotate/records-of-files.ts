import { isCollection, readSavedFile } from '../../src/saved/read-saved-file.ts';
import { Unreadable } from '../../src/saved/unreadable.ts';
import type { PageRecord } from './page-record.ts';

/**
 * The pages of `files`: a file that holds one page is read later, by whoever looks at it; a collection
 * (WARC, WACZ) is read here, page by page.
 */
export async function* recordsOfFiles(files: AsyncIterable<string>): AsyncGenerator<PageRecord> {
  for await (const file of files) {
    try {
      if (await isCollection(file)) yield* recordsOfCollection(file);
      else yield { source: file, page: null, error: null };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      yield { source: file, page: null, error: error.message };
    }
  }
}

async function* recordsOfCollection(file: string): AsyncGenerator<PageRecord> {
  let number = 0;
  for await (const page of readSavedFile(file)) {
    const source = `${file}#${++number}`;
    if (page instanceof Unreadable) yield { source, page: null, error: page.message };
    else yield { source, page, error: null };
  }
  if (number === 0) throw new Unreadable('there is no page in it');
}
