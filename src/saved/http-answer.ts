import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
} from 'node:zlib';
import { MOST_BYTES } from './most-bytes.ts';
import { Unreadable } from './unreadable.ts';

/** What an answer says before its body, the names of its headers in small letters. */
export interface AnswerHead {
  /** Null for what does not begin as an answer does. */
  readonly status: number | null;
  readonly headers: ReadonlyMap<string, string>;
}

/**
 * Reads the lines of an answer's head, without what ends them. A line that begins with white space goes on
 * with the one before; a header that stands there several times is one list (RFC 9110, 5.3).
 */
export function readHead(lines: readonly string[]): AnswerHead {
  const [first = '', ...rest] = lines;
  const status = /^HTTP\/[\d.]+\s+(\d{3})\b/i.exec(first)?.[1];
  const headers = new Map<string, string>();
  let name = '';
  for (const line of rest) {
    const colon = line.indexOf(':');
    const goesOn = /^[ \t]/.test(line);
    if (!goesOn && colon < 1) continue;
    const before = headers.get(goesOn ? name : line.slice(0, colon).trim().toLowerCase());
    if (!goesOn) name = line.slice(0, colon).trim().toLowerCase();
    const value = (goesOn ? line : line.slice(colon + 1)).trim();
    headers.set(name, before === undefined ? value : `${before}${goesOn ? ' ' : ', '}${value}`);
  }
  return { status: status === undefined ? null : Number(status), headers };
}

/**
 * The body of an answer as it was before it was sent. Some archives keep the headers of what they have put together
 * or unpacked already: that is left as it is, as is what is packed in an unknown way. What was cut off is
 * read as far as it goes. Throws Unreadable for what is too large, or packed with Zstandard.
 */
export function unpackBody({ headers }: AnswerHead, body: Uint8Array): Uint8Array {
  const codings = (name: string) =>
    (headers.get(name) ?? '').split(',').map((one) => one.trim().toLowerCase());
  const whole = codings('transfer-encoding').includes('chunked') ? withoutChunks(body) : body;
  return codings('content-encoding').reduceRight(unpack, whole);
}

/** RFC 9112, 7.1: each chunk behind a line with its size. */
function withoutChunks(sent: Uint8Array): Uint8Array {
  const body = Buffer.from(sent.buffer, sent.byteOffset, sent.byteLength);
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\n', at);
    const line = end === -1 ? '' : body.toString('latin1', at, end);
    const size = /^([\da-f]{1,8})[ \t]*(?:;.*)?\r?$/i.exec(line)?.[1];
    if (size === undefined) return chunks.length === 0 ? body : Buffer.concat(chunks);
    const start = end + 1;
    at = start + Number.parseInt(size, 16);
    if (at === start) break;
    chunks.push(body.subarray(start, at));
    at += body[at] === CARRIAGE_RETURN ? 2 : 1;
  }
  return Buffer.concat(chunks);
}

const CARRIAGE_RETURN = 13;
const LIMIT = { maxOutputLength: MOST_BYTES, finishFlush: constants.Z_SYNC_FLUSH } as const;
const BROTLI_LIMIT = { ...LIMIT, finishFlush: constants.BROTLI_OPERATION_FLUSH } as const;

function unpack(body: Uint8Array, coding: string): Uint8Array {
  if (coding === 'zstd') {
    throw new Unreadable('compressed with Zstandard, which is not read here');
  }
  try {
    if (coding === 'gzip' || coding === 'x-gzip') return gunzipSync(body, LIMIT);
    if (coding === 'deflate') return inflate(body);
    if (coding === 'br') return brotliDecompressSync(body, BROTLI_LIMIT);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new Unreadable('too large to be a page');
  }
  return body;
}

/** With the head that RFC 9110 asks for, or without, as some servers send it. */
function inflate(body: Uint8Array): Uint8Array {
  try {
    return inflateSync(body, LIMIT);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'Z_DATA_ERROR') throw error;
    return inflateRawSync(body, LIMIT);
  }
}
