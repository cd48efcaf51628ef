import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { decodeHtml } from './decode-html.ts';
import { MOST_BYTES } from './most-bytes.ts';
import { readWarc } from './read-warc.ts';
import { savedAddress } from './saved-address.ts';
import type { SavedPage } from './saved-page.ts';
import { Unreadable } from './unreadable.ts';

const WARC = /^archive\/.*\.warc(?:\.gz)?$/i;

/** What zip archives are by a file in them, for those that hold no page we read. */
const OTHERS: readonly (readonly [entry: string, name: string])[] = [
  ['index.rdf', 'a Mozilla archive (MAFF)'],
  ['mimetype', 'an e-book or an OpenDocument file'],
  ['word/document.xml', 'a Word file'],
  ['xl/workbook.xml', 'an Excel file'],
  ['ppt/presentation.xml', 'a PowerPoint file'],
  ['AndroidManifest.xml', 'an app'],
  ['META-INF/MANIFEST.MF', 'a Java archive'],
];

/**
 * The pages in a zip archive: the records of a WACZ file (https://specs.webrecorder.net/wacz/1.1.1/),
 * or the one page that stands in it as `index.html`. Read entry by entry from the disk, so that a
 * large collection does not fill the memory. Throws Unreadable for other archives, by name.
 */
export async function* readZip(file: string): AsyncGenerator<SavedPage | Unreadable> {
  const zip = await open(file);
  try {
    const entries = new Map<string, yauzl.Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    const warcs = [...entries.values()].filter(({ fileName }) => WARC.test(fileName));
    const other = OTHERS.find(([name]) => entries.has(name));
    const page = entries.get('index.html');
    if (warcs.length > 0) yield* readWarcs(zip, warcs);
    else if (other) throw new Unreadable(`${other[1]}, which is not read here`);
    else if (page) yield await readPage(zip, page);
    else throw new Unreadable('a zip archive without a page in it');
  } finally {
    zip.close();
  }
}

async function open(file: string): Promise<yauzl.ZipFile> {
  try {
    return await yauzl.openPromise(file, { lazyEntries: true, autoClose: false });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Unreadable(`a broken zip archive: ${why}`);
  }
}

async function* readWarcs(
  zip: yauzl.ZipFile,
  warcs: readonly yauzl.Entry[],
): AsyncGenerator<SavedPage | Unreadable> {
  for (const entry of warcs) yield* readWarc(await zip.openReadStreamPromise(entry));
}

async function readPage(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<SavedPage> {
  if (entry.uncompressedSize > MOST_BYTES) throw new Unreadable('too large to be a page');
  const html = decodeHtml(await buffer(await zip.openReadStreamPromise(entry)));
  return { url: savedAddress(html), html, frames: [] };
}
