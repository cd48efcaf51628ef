import { buffer } from 'node:stream/consumers';
import type { Entry, ZipFile } from 'yauzl';
import { decodeHtml } from './decode-html.ts';
import { MOST_BYTES } from './most-bytes.ts';
import { savedAddress } from './saved-address.ts';
import type { SavedPage } from './saved-page.ts';
import { Unreadable } from './unreadable.ts';
import { webAddress } from './web-address.ts';

/** Entries by their names, in the archive's order. */
export type Entries = ReadonlyMap<string, Entry>;

/** Where SingleFile keeps the documents of frames, and of frames in those. */
const FRAME = /^(?:frames\/\d+\/)+index\.html$/;

/**
 * The page that is packed in a zip archive as `index.html`, with the frames that SingleFile keeps beside it.
 * Null where there is none; throws Unreadable where it cannot be read.
 */
export async function readPackedPage(zip: ZipFile, entries: Entries): Promise<SavedPage | null> {
  const page = entries.get('index.html');
  if (!page) return null;
  const frames: SavedPage[] = [];
  for (const [name, entry] of entries) {
    const frame = FRAME.test(name) ? await readOrLeave(zip, entries, entry) : null;
    if (frame) frames.push(frame);
  }
  return { ...(await readPage(zip, entries, page)), frames };
}

/** A frame that cannot be read leaves the page as it is. */
async function readOrLeave(zip: ZipFile, entries: Entries, entry: Entry) {
  try {
    return await readPage(zip, entries, entry);
  } catch {
    return null;
  }
}

async function readPage(zip: ZipFile, entries: Entries, entry: Entry): Promise<SavedPage> {
  const html = decodeHtml(await readEntry(zip, entry));
  const manifest = entries.get(entry.fileName.replace(/index\.html$/, 'manifest.json'));
  const url = savedAddress(html) ?? (manifest ? await namedAddress(zip, manifest) : null);
  return { url, html, frames: [] };
}

/** The address in SingleFile's manifest, which says it also where the page was to say nothing. */
async function namedAddress(zip: ZipFile, manifest: Entry): Promise<string | null> {
  try {
    const { originalUrl } = JSON.parse((await readEntry(zip, manifest)).toString('utf8'));
    return webAddress(originalUrl);
  } catch {
    // Other programs keep other things under that name.
    return null;
  }
}

/** Throws Unreadable for what is too large, or locked. */
export async function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  if (entry.uncompressedSize > MOST_BYTES) throw new Unreadable('too large to be a page');
  if (entry.isEncrypted()) throw new Unreadable('a page that is locked with a password');
  return buffer(await zip.openReadStreamPromise(entry));
}
