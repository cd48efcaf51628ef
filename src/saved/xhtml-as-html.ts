/** Elements without content, which HTML closes by themselves. */
const VOID = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** Comments, CDATA sections, and tags that close themselves. No value of an attribute holds a "<" in XML. */
const PIECES =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<([a-z][\w:.-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)\/>/gi;

/** What a header calls a page of XHTML. */
export function isXhtml(type: string): boolean {
  return /^\s*application\/xhtml\+xml\b/i.test(type);
}

/**
 * A page that was sent as XHTML in the markup of HTML, in which `<script src="a.js"/>` opens a script that never
 * ends, with the article in it. The parser of HTML then makes the tree that browsers made of the XML.
 */
export function xhtmlAsHtml(markup: string): string {
  return markup.replace(PIECES, (piece, text?: string, name?: string, attributes = '') => {
    if (text !== undefined) return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    if (name === undefined || VOID.has(name.toLowerCase())) return piece;
    return `<${name}${attributes}></${name}>`;
  });
}
