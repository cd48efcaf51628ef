import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { createGunzip, gunzipSync } from 'node:zlib';
import { decodeHtml } from './decode-html.ts';
import { MOST_BYTES } from './most-bytes.ts';
import { savedAddress } from './saved-address.ts';
import type { SavedPage } from './saved-page.ts';
import { HEAD_BYTES, tellForm } from './tell-form.ts';
import { Unreadable } from './unreadable.ts';

/** Why a file cannot be read, in words; other errors say their own. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'that is a folder, not a file',
  EACCES: 'it may not be read',
};

/**
 * The pages that `file` holds, whatever it was saved as: HTML (alone, with its folder, or by
 * SingleFile, compressed or not), MHTML, `.webarchive`, MAFF, WARC or WACZ, told by content. A record that
 * cannot be read is an Unreadable in its place. Throws Unreadable, saying what the file is, where nothing in it can.
 */
export async function* readSavedFile(file: string): AsyncGenerator<SavedPage | Unreadable> {
  try {
    yield* readByForm(file, await readHead(file));
  } catch (error) {
    throw unreadable(error);
  }
}

/** The first page that `file` holds. Throws Unreadable where there is none, or it cannot be read. */
export async function readFirstPage(file: string): Promise<SavedPage> {
  for await (const page of readSavedFile(file)) {
    if (page instanceof Unreadable) throw page;
    return page;
  }
  throw new Unreadable('there is no page in it');
}

function unreadable(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  return new Unreadable(REASONS[code ?? ''] ?? message);
}

/** True for a file that may hold any number of pages: WARC, WACZ, MAFF. Throws Unreadable as above. */
export async function isCollection(file: string): Promise<boolean> {
  try {
    const head = await readHead(file);
    const { form } = tellForm(head);
    if (form === 'gzip') return tellForm(await unpackedHead(file)).form === 'warc';
    return form === 'warc' || form === 'zip';
  } catch (error) {
    throw unreadable(error);
  }
}

// Each form's reader is loaded where a file has that form: together they take longer than a page does.
const warcReader = () => import('./read-warc.ts');

async function* readByForm(file: string, head: Uint8Array): AsyncGenerator<SavedPage | Unreadable> {
  const told = tellForm(head);
  switch (told.form) {
    case 'other':
      throw new Unreadable(`${told.name}, which is not read here`);
    case 'warc':
      return yield* (await warcReader()).readWarc(createReadStream(file));
    case 'zip':
      return yield* (await import('./read-zip.ts')).readZip(file);
    case 'self-extracting':
      return yield await selfExtracting(file);
    case 'gzip':
      return yield* readGzip(file);
    case 'mime':
      return yield await (await import('./read-mime.ts')).readMime(await readWhole(file));
    case 'webarchive':
      return yield (await import('./read-webarchive.ts')).readWebarchive(await readWhole(file));
    default:
      return yield lonePage(await readWhole(file));
  }
}

/** A WARC file is mostly kept compressed, record by record; a lone page may be, too. */
async function* readGzip(file: string): AsyncGenerator<SavedPage | Unreadable> {
  const inner = await unpackedHead(file);
  const told = tellForm(inner);
  if (told.form === 'warc') {
    return yield* (await warcReader()).readWarc(createReadStream(file));
  }
  if (told.form === 'other') throw new Unreadable(`${told.name}, which is not read here`);
  if (told.form !== 'html') throw new Unreadable('a gzip file without a page in it');
  const bytes = gunzipSync(await readWhole(file), { maxOutputLength: MOST_BYTES });
  yield lonePage(bytes);
}

/** A browser that saves what such a page has shown writes its mark, and the article in plain markup. */
async function selfExtracting(file: string): Promise<SavedPage> {
  const bytes = await readWhole(file);
  return (await (await import('./read-zip.ts')).readSelfExtracting(bytes)) ?? lonePage(bytes);
}

function lonePage(bytes: Uint8Array): SavedPage {
  const html = decodeHtml(bytes);
  return { url: savedAddress(html, bytes), html, frames: [] };
}

async function unpackedHead(file: string): Promise<Uint8Array> {
  for await (const chunk of createReadStream(file).pipe(createGunzip())) {
    return (chunk as Buffer).subarray(0, HEAD_BYTES);
  }
  return new Uint8Array();
}

async function readHead(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function readWhole(file: string): Promise<Uint8Array> {
  if ((await stat(file)).size > MOST_BYTES) throw new Unreadable('too large to be a page');
  return readFile(file);
}
