import yauzl from 'yauzl';
import { type Entries, readPackedPage } from './packed-page.ts';
import { isMaff, readMaff } from './read-maff.ts';
import { readWarc } from './read-warc.ts';
import type { SavedPage } from './saved-page.ts';
import { Unreadable } from './unreadable.ts';

const WARC = /^archive\/.*\.warc(?:\.gz)?$/i;

/** What zip archives are by a file in them, for those that hold no page we read. */
const OTHERS: readonly (readonly [entry: string, name: string])[] = [
  ['mimetype', 'an e-book or an OpenDocument file'],
  ['word/document.xml', 'a Word file'],
  ['xl/workbook.xml', 'an Excel file'],
  ['ppt/presentation.xml', 'a PowerPoint file'],
  ['AndroidManifest.xml', 'an app'],
  ['META-INF/MANIFEST.MF', 'a Java archive'],
];

/**
 * The pages in a zip archive: the records of a WACZ file (https://specs.webrecorder.net/wacz/1.1.1/),
 * the pages of a Mozilla archive, or the one page that stands in it as `index.html`. Read entry by entry from the disk, so that a
 * large collection does not fill the memory. Throws Unreadable for other archives, by name.
 */
export async function* readZip(file: string): AsyncGenerator<SavedPage | Unreadable> {
  const zip = await orBroken(yauzl.openPromise(file, LAZY));
  try {
    const entries = await entriesOf(zip);
    if (isMaff(entries)) return yield* readMaff(zip, entries);
    const warcs = [...entries.values()].filter(({ fileName }) => WARC.test(fileName));
    const other = OTHERS.find(([name]) => entries.has(name));
    if (warcs.length > 0) return yield* readWarcs(zip, warcs);
    if (other) throw new Unreadable(`${other[1]}, which is not read here`);
    const page = await readPackedPage(zip, entries);
    if (!page) throw new Unreadable('a zip archive without a page in it');
    yield page;
  } finally {
    zip.close();
  }
}

/**
 * The page in an HTML file that unpacks itself, as SingleFile writes it: a zip archive stands in a comment, and
 * what browsers need of it behind it. Null where there is no archive; throws Unreadable where it cannot be read.
 */
export async function readSelfExtracting(bytes: Uint8Array): Promise<SavedPage | null> {
  const archive = withoutTail(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!archive) return null;
  const zip = await orBroken(yauzl.fromBufferPromise(archive, LAZY));
  return readPackedPage(zip, await entriesOf(zip));
}

const LAZY = { lazyEntries: true, autoClose: false } as const;

/** What ends a zip archive (APPNOTE 4.3.16), and its length with no comment behind. */
const END = Buffer.from('PK\x05\x06', 'latin1');
const END_BYTES = 22;

/** To the end of the archive and its comment: yauzl refuses bytes behind them. Null where there is none. */
function withoutTail(file: Buffer): Buffer | null {
  const at = file.lastIndexOf(END, file.length - END_BYTES);
  return at === -1 ? null : file.subarray(0, at + END_BYTES + file.readUInt16LE(at + 20));
}

async function orBroken(opening: Promise<yauzl.ZipFile>): Promise<yauzl.ZipFile> {
  try {
    return await opening;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Unreadable(`a broken zip archive: ${why}`);
  }
}

async function entriesOf(zip: yauzl.ZipFile): Promise<Entries> {
  const entries = new Map<string, yauzl.Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  return entries;
}

async function* readWarcs(
  zip: yauzl.ZipFile,
  warcs: readonly yauzl.Entry[],
): AsyncGenerator<SavedPage | Unreadable> {
  for (const entry of warcs) yield* readWarc(await zip.openReadStreamPromise(entry));
}
