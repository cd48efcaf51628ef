import type { Readable } from 'node:stream';
import { readWarc } from '../../src/saved/read-warc.ts';
import { HEAD_BYTES, tellForm } from '../../src/saved/tell-form.ts';
import { Unreadable } from '../../src/saved/unreadable.ts';
import { BadInput } from '../../tools/lib/bad-input.ts';
import type { PageRecord } from './page-record.ts';

/**
 * Pages from standard input: a WARC file, compressed or not, or JSON lines, each an object with `html`
 * and, where known, `url` and `id` (which is given back as the line's source). Throws BadInput for
 * other input, before anything is written.
 */
export async function* recordsOfStream(input: Readable): AsyncGenerator<PageRecord> {
  const chunks = input[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const head = await readHead(chunks);
  if (head.length === 0) return;
  const { form } = tellForm(head);
  const all = rejoin(head, chunks);
  if (form === 'warc' || form === 'gzip') yield* recordsOfWarc(all);
  else if (head.toString('latin1').trimStart().startsWith('{')) yield* recordsOfLines(all);
  else throw new BadInput('standard input is neither JSON lines nor a WARC file');
}

async function readHead(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  let head = Buffer.alloc(0);
  while (head.length < HEAD_BYTES) {
    const { value, done } = await chunks.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  return head;
}

async function* rejoin(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* { [Symbol.asyncIterator]: () => rest };
}

async function* recordsOfWarc(source: AsyncIterable<Buffer>): AsyncGenerator<PageRecord> {
  let number = 0;
  try {
    for await (const page of readWarc(source)) {
      const name = `#${++number}`;
      if (page instanceof Unreadable) yield { source: name, page: null, error: page.message };
      else yield { source: page.url ?? name, page, error: null };
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield { source: `#${number + 1}`, page: null, error: error.message };
  }
}

async function* recordsOfLines(source: AsyncIterable<Buffer>): AsyncGenerator<PageRecord> {
  let number = 0;
  for await (const line of linesOf(source)) {
    number++;
    if (line.trim() !== '') yield recordOfLine(line, number);
  }
}

async function* linesOf(source: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  for await (const chunk of source) {
    const [first = '', ...more] = decoder.decode(chunk, { stream: true }).split('\n');
    parts.push(first);
    for (const next of more) {
      yield parts.splice(0).join('');
      parts.push(next);
    }
  }
  yield parts.join('') + decoder.decode();
}

/** One in, one out: a line that is no page record becomes an error. */
function recordOfLine(line: string, number: number): PageRecord {
  const read = parse(line);
  const { id, url, html } = read ?? {};
  const source = typeof id === 'string' ? id : typeof url === 'string' ? url : `line ${number}`;
  const error = (why: string): PageRecord => ({ source, page: null, error: why });
  if (!read) return error('not a JSON object');
  if (typeof html !== 'string') return error('no "html" in it');
  if (url !== undefined && (typeof url !== 'string' || !URL.canParse(url))) {
    return error('"url" is not a URL');
  }
  return { source, page: { url: url ?? null, html, frames: [] }, error: null };
}

function parse(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
