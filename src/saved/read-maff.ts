import type { Entry, ZipFile } from 'yauzl';
import { decodeHtml } from './decode-html.ts';
import { type Entries, readEntry } from './packed-page.ts';
import { parseHtml } from './parse-html.ts';
import { savedAddress } from './saved-address.ts';
import type { SavedPage } from './saved-page.ts';
import { Unreadable } from './unreadable.ts';
import { webAddress } from './web-address.ts';
import { xhtmlAsHtml } from './xhtml-as-html.ts';

/** Each page has a folder of its own, with what is known of it. */
const ABOUT = /^([^/]+\/)index\.rdf$/;

/** True for a Mozilla archive. */
export function isMaff(entries: Entries): boolean {
  return [...entries.keys()].some((name) => ABOUT.test(name));
}

/**
 * The pages in a Mozilla archive (https://www.amadzone.org/mozilla-archive-format/maff-specification.html), as
 * Firefox's add-on of that name saved until 2017 and WebScrapBook does. One that cannot be read is an
 * Unreadable in its place; what is no page, as a picture, is passed over.
 */
export async function* readMaff(
  zip: ZipFile,
  entries: Entries,
): AsyncGenerator<SavedPage | Unreadable> {
  for (const [name, about] of entries) {
    const folder = ABOUT.exec(name)?.[1];
    if (folder === undefined) continue;
    try {
      const facts = parseHtml((await readEntry(zip, about)).toString('utf8'));
      const file = folder + (factIn(facts, 'indexfilename') ?? 'index.html');
      const page = entries.get(file);
      if (page && /\.x?html?$/i.test(file)) yield await readPage(zip, page, facts);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      yield new Unreadable(`${folder}: ${why}`);
    }
  }
}

async function readPage(zip: ZipFile, page: Entry, facts: Document): Promise<SavedPage> {
  const text = decodeHtml(await readEntry(zip, page), factIn(facts, 'charset'));
  const html = /\.xhtml$/i.test(page.fileName) ? xhtmlAsHtml(text) : text;
  const url = webAddress(factIn(facts, 'originalurl')) ?? savedAddress(html);
  return { url, html, frames: [] };
}

/** RDF in XML, of which a parser of HTML keeps elements and attributes under their full names. */
function factIn(facts: Document, name: string): string | null {
  const value = facts.querySelector(`maf\\:${name}`)?.getAttribute('rdf:resource');
  return value || null;
}
