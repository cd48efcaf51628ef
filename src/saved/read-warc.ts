import { brotliDecompressSync } from 'node:zlib';
import { WARCParser, type WARCRecord } from 'warcio';
import { decodeHtml } from './decode-html.ts';
import { MOST_BYTES } from './most-bytes.ts';
import type { SavedPage } from './saved-page.ts';
import { Unreadable } from './unreadable.ts';

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
    const page = isPage(record) ? await pageOf(record) : null;
    if (page) yield page;
    await record.skipFully();
  }
}

async function* records(source: Parameters<typeof readWarc>[0]): AsyncGenerator<WARCRecord> {
  let seen = 0;
  try {
    for await (const record of new WARCParser(source)) {
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

function isPage(record: WARCRecord): boolean {
  if (record.warcType === 'resource') return HTML.test(record.warcContentType ?? '');
  if (record.warcType !== 'response') return false;
  return record.httpHeaders?.statusCode === 200 && HTML.test(contentType(record));
}

function contentType(record: WARCRecord): string {
  return record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? '';
}

async function pageOf(record: WARCRecord): Promise<SavedPage | Unreadable> {
  const url = record.warcTargetURI ?? null;
  try {
    if (record.warcContentLength > MOST_BYTES) throw new Unreadable('too large to be a page');
    const bytes = unpack(record, await record.readFully(true));
    const charset = CHARSET.exec(contentType(record))?.[1] ?? null;
    return { url, html: decodeHtml(bytes, charset), frames: [] };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return new Unreadable(`${url ?? 'a record'}: ${why}`);
  }
}

/** warcio undoes gzip, deflate and chunks; Brotli it leaves as it was sent. */
function unpack(record: WARCRecord, bytes: Uint8Array): Uint8Array {
  const encoding = record.httpHeaders?.headers.get('content-encoding')?.trim().toLowerCase();
  if (encoding === 'br') {
    try {
      return brotliDecompressSync(bytes, { maxOutputLength: MOST_BYTES });
    } catch {
      // Some archives keep the header of what they have unpacked already.
      return bytes;
    }
  }
  if (encoding === 'zstd')
    throw new Unreadable('compressed with Zstandard, which is not read here');
  return bytes;
}
