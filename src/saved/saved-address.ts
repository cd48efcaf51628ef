import { parseFragment } from 'parse5';
import { webAddress } from './web-address.ts';

/** What tells of the saving stands at the top, but for a long doctype or many attributes. */
const HEAD_CHARACTERS = 2 ** 14;

/** "Mark of the Web", as Chromium, Edge and Internet Explorer write it; the number is the address's length. */
const MARK = /<!--\s*saved from url=\((\d+)\)(\S+)\s*-->/;

/** Comments in which programs say what they saved. */
const COMMENTS: readonly RegExp[] = [
  /<!--\s*Page saved with SingleFile\s*\n\s*url: (\S+)/,
  // Monolith.
  /<!-- Saved from (\S+) at \S+ using /,
];

/** Without the scheme, whichever it was, and with its spaces and letters no longer escaped. */
const MIRRORED = /<!--\s*Mirrored from ([^\r\n]+?) by HTTrack /;

/** WebScrapBook's attribute of the page's element. */
const SCRAPBOOK = /<html\b[^<>]*\sdata-scrapbook-source=[^<>]*>/i;
/** Save Page WE's, at the end of the head, which may hold every style and font of the page. */
const SAVE_PAGE = '<meta name="savepage-url"';

/**
 * The address that a page had on the web, where the program that saved it wrote it into the page; else
 * null. Absolute, `http:` or `https:`. `bytes`: the page as it lies in the file, where it is at hand.
 */
export function savedAddress(html: string, bytes: Uint8Array | null = null): string | null {
  const head = html.slice(0, HEAD_CHARACTERS);
  return webAddress(
    inMark(head) ?? inComment(head) ?? mirrored(head, bytes) ?? inAttribute(html, head),
  );
}

/** A comment cannot hold two hyphens, so that Chromium escapes each second one. */
function inMark(head: string): string | null {
  const [, length, marked = ''] = MARK.exec(head) ?? [];
  if (!length) return null;
  return marked.length === Number(length) ? marked : marked.replaceAll('-%2D', '--');
}

function inComment(head: string): string | null {
  for (const comment of COMMENTS) {
    const written = comment.exec(head)?.[1];
    if (written) return written;
  }
  return null;
}

/** HTTrack writes it in UTF-8 into a page of any encoding. */
function mirrored(head: string, bytes: Uint8Array | null): string | null {
  const [, read] = MIRRORED.exec(head) ?? [];
  if (!read) return null;
  const written = bytes ? MIRRORED.exec(utf8(bytes.subarray(0, HEAD_CHARACTERS)))?.[1] : read;
  const address = !written || written.includes('\uFFFD') ? read : written;
  return address.includes('://') ? address : `http://${address}`;
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function inAttribute(html: string, head: string): string | null {
  const [page] = SCRAPBOOK.exec(head) ?? [];
  if (page) return attributeIn(page.replace(/^<html/i, '<i'), 'data-scrapbook-source');
  const at = html.indexOf(SAVE_PAGE);
  return at === -1 ? null : attributeIn(html.slice(at, html.indexOf('>', at) + 1), 'content');
}

/** As it was before it was escaped for the markup. */
function attributeIn(tag: string, name: string): string | null {
  const [element] = parseFragment(tag).childNodes;
  const attributes = element && 'attrs' in element ? element.attrs : [];
  return attributes.find((one) => one.name === name)?.value ?? null;
}
