/** What tells of the saving stands at the top, but for a long doctype or many attributes. */
const HEAD_CHARACTERS = 2 ** 14;

/** "Mark of the Web", as Chromium, Edge and Internet Explorer write it; the number is the address's length. */
const MARK = /<!--\s*saved from url=\((\d+)\)(\S+)\s*-->/;
/** The lines of SingleFile's comment: what saved it, then the address. */
const SINGLE_FILE = /<!--\s*Page saved with SingleFile\s*\n\s*url: (\S+)/;

/**
 * The address that a page had on the web, where the program that saved it wrote it into the page; else
 * null. Absolute, `http:` or `https:`.
 */
export function savedAddress(html: string): string | null {
  const head = html.slice(0, HEAD_CHARACTERS);
  const [, length, marked = ''] = MARK.exec(head) ?? [];
  const address = length ? unescaped(marked, Number(length)) : SINGLE_FILE.exec(head)?.[1];
  return address && /^https?:/i.test(address) && URL.canParse(address) ? address : null;
}

/** A comment cannot hold two hyphens, so that Chromium escapes each second one. */
function unescaped(address: string, length: number): string {
  return address.length === length ? address : address.replaceAll('-%2D', '--');
}
