import { WARCParser, type WARCRecord } from 'warcio';
import { decodeHtml } from './decode-html.ts';
import { type AnswerHead, readHead, unpackBody } from './http-answer.ts';
import { MOST_BYTES } from './most-bytes.ts';
import type { SavedPage } from './saved-page.ts';
import { Unreadable } from './unreadable.ts';
import { isXhtml, xhtmlAsHtml } from './xhtml-as-html.ts';

const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
const CHARSET = /;\s*charset\s*=\s*"?([^\s";]+)/i;

/**
 * The pages in a WARC file (ISO 28500), compressed or not: each record that holds an answer of HTML, in the file's
 * order; the others are passed over. One record is in memory at a time. A record that cannot be read is
 * an Unreadable in its place, since the next may well be; throws Unreadable for what is no WARC at all.
 */
export async function* readWarc(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<SavedPage | Unreadable> {
  for await (const record of records(source)) {
    const head = await headOf(record);
    const page = head && isPage(record, head) ? await pageOf(record, head) : null;
    if (page) yield page;
    await record.skipFully();
  }
}

async function* records(source: Parameters<typeof readWarc>[0]): AsyncGenerator<WARCRecord> {
  let seen = 0;
  try {
    for await (const record of new WARCParser(source, AS_SENT)) {
      // warcio makes a record of anything.
      if (!record.warcType) throw new Error('no record begins where one should');
      seen++;
      yield record;
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Unreadable(`a broken WARC file: ${why} (after ${seen} records)`);
  }
  if (seen === 0) throw new Unreadable('a WARC file without a record');
}

/**
 * Answers are read by us: warcio takes an answer whose lines end without a carriage return for one without a
 * body, leaves the sizes of chunks in one that says "Chunked", and unpacks no Brotli.
 */
const AS_SENT = { parseHttp: false } as const;
/** A longer head is none. */
const MOST_LINES = 1000;
const LONGEST_LINE = 2 ** 16;

/** What a record says of the bytes in it, which stand behind it; null where no page can be in them. */
async function headOf(record: WARCRecord): Promise<AnswerHead | null> {
  if (record.warcType === 'resource') return RESOURCE;
  if (record.warcType !== 'response') return null;
  const lines: string[] = [];
  for await (const line of record.iterLines(LONGEST_LINE)) {
    const text = line.replace(/\r?\n$/, '');
    if (text === '' || lines.push(text) === MOST_LINES) break;
  }
  return readHead(lines);
}

const RESOURCE: AnswerHead = { status: null, headers: new Map() };

function isPage(record: WARCRecord, head: AnswerHead): boolean {
  return (head === RESOURCE || head.status === 200) && HTML.test(contentType(record, head));
}

function contentType(record: WARCRecord, { headers }: AnswerHead): string {
  return headers.get('content-type') ?? record.warcContentType ?? '';
}

async function pageOf(record: WARCRecord, head: AnswerHead): Promise<SavedPage | Unreadable> {
  const url = record.warcTargetURI ?? null;
  try {
    if (record.warcContentLength > MOST_BYTES) throw new Unreadable('too large to be a page');
    const bytes = unpackBody(head, await record.readFully(false));
    const charset = CHARSET.exec(contentType(record, head))?.[1] ?? null;
    const text = decodeHtml(bytes, charset);
    const html = isXhtml(contentType(record, head)) ? xhtmlAsHtml(text) : text;
    return { url, html, frames: [] };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return new Unreadable(`${url ?? 'a record'}: ${why}`);
  }
}
