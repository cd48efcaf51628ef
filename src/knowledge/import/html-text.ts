/** Where a line ends. */
const LINE_END = /<(?:br|\/(?:p|div|li|h[1-6]|blockquote))\b[^<>]*>/gi;
const TAG = /<[^<>]*>/g;
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const LAST_POINT = 0x10ffff;

/** What a note in HTML says, as plain text: a note of ours holds no markup. */
export function htmlText(html: string): string {
  const text = html.replace(/\s+/g, ' ').replace(LINE_END, '\n').replace(TAG, '');
  return text
    .replace(REFERENCE, (reference, decimal?: string, hex?: string, name = '') => {
      if (name !== '') return NAMED[name.toLowerCase()] ?? reference;
      const point = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return point > 0 && point <= LAST_POINT ? String.fromCodePoint(point) : reference;
    })
    .replace(/ *\n */g, '\n')
    .trim();
}
