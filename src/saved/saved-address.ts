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
  // Without the scheme, whichever it was.
  /<!--\s*Mirrored from (\S+) by HTTrack /,
];

/** WebScrapBook's attribute of the page's element. */
const SCRAPBOOK = /<html\b[^<>]*\sdata-scrapbook-source=[^<>]*>/i;
/** Save Page WE's, at the end of the head, which may hold every style and font of the page. */
const SAVE_PAGE = '<meta name="savepage-url"';

/**
 * The address that a page had on the web, where the program that saved it wrote it into the page; else
 * null. Absolute, `http:` or `https:`.
 */
export function savedAddress(html: string): string | null {
  const head = html.slice(0, HEAD_CHARACTERS);
  return webAddress(inMark(head) ?? inComment(head) ?? inAttribute(html, head));
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
    if (written) return written.includes('://') ? written : `http://${written}`;
  }
  return null;
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
