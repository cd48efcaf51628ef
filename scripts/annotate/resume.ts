import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { truncate } from 'node:fs/promises';
import { BadInput } from '../../tools/lib/bad-input.ts';

/** What an earlier run left in its output. */
export interface Done {
  /** Pages that are written, in whole lines. */
  readonly pages: number;
  /** The source that the last of them names; null where there is none. */
  readonly last: string | null;
}

const NEWLINE = 0x0a;
/** What each of our lines begins with. */
const BEGINNING = '{"afterword:source":';

/**
 * Reads what is done already, and cuts off a line that a kill left broken. A file that is not there is
 * nothing done. Throws BadInput where the file holds something else, or was made with another state of
 * the knowledge base than `version`.
 */
export async function readDone(file: string, version: string): Promise<Done> {
  let pages = 0;
  let whole = 0;
  let last: string | null = null;
  let broken = '';
  for await (const { line, end } of linesOf(file)) {
    if (end === null) {
      broken = line;
      break;
    }
    last = sourceOf(line, file, version);
    whole = end;
    pages++;
  }
  if (broken === '') return { pages, last };
  const isOurs = broken.startsWith(BEGINNING) || BEGINNING.startsWith(broken);
  if (!isOurs) throw somethingElse(file);
  await truncate(file, whole);
  return { pages, last };
}

/** Each line with the offset of its end in bytes; null for a last line that has no end. */
async function* linesOf(file: string): AsyncGenerator<{ line: string; end: number | null }> {
  const stream = createReadStream(file);
  const parts: Buffer[] = [];
  let offset = 0;
  try {
    await once(stream, 'open');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      const line = Buffer.concat([...parts.splice(0), chunk.subarray(from, to)]).toString();
      from = to + 1;
      yield { line, end: offset + from };
    }
    parts.push(chunk.subarray(from));
    offset += chunk.length;
  }
  yield { line: Buffer.concat(parts).toString(), end: null };
}

function sourceOf(line: string, file: string, version: string): string {
  const read = line.startsWith(BEGINNING) ? parse(line) : null;
  const source = read?.['afterword:source'];
  if (typeof source !== 'string') throw somethingElse(file);
  const made = read?.['afterword:knowledgeBase']?.version;
  if (made !== undefined && made !== version) {
    throw new BadInput(
      `${file}: was begun with knowledge base ${made}, this is ${version}: remove it, or name another --out`,
    );
  }
  return source;
}

interface Line {
  readonly 'afterword:source'?: unknown;
  readonly 'afterword:knowledgeBase'?: { readonly version?: unknown };
}

function parse(line: string): Line | null {
  try {
    return JSON.parse(line) as Line;
  } catch {
    return null;
  }
}

function somethingElse(file: string): BadInput {
  return new BadInput(`${file}: there is something else in it`);
}

/** Passes over what is done. Throws BadInput where these are not the pages that were done. */
export async function* after<Item extends { readonly source: string }>(
  { pages, last }: Done,
  items: AsyncIterable<Item>,
  file: string,
): AsyncGenerator<Item> {
  let seen = 0;
  for await (const item of items) {
    if (++seen > pages) yield item;
    else if (seen === pages && item.source !== last) throw otherFiles(file);
  }
  if (seen < pages) throw otherFiles(file);
}

function otherFiles(file: string): BadInput {
  return new BadInput(`${file}: was begun with other files: remove it, or name another --out`);
}
