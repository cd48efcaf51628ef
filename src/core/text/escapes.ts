/** A character that a copy spells out in others, and how many units it takes there. */
export interface Escape {
  readonly character: string;
  readonly length: number;
}

/** The characters with which one may begin: `â€™`, `Ã©`, `Â `, `&amp;`. */
export const ESCAPE_STARTS: ReadonlySet<string> = new Set('âÃÂ&');

const ENTITY = /^&(?:#(\d{2,5})|#x([0-9a-f]{2,4})|([a-z]{2,6}));/iu;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};
/** Windows-1252 from 0x80 to 0x9f; a dot where it has none. */
const WINDOWS = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

/**
 * What stands at `at` where a copy was read in the wrong encoding (punctuation and accented letters of
 * UTF-8, taken for Windows-1252) or has an HTML character reference left in it. Null where nothing of the kind.
 */
export function readEscape(text: string, at: number): Escape | null {
  if (text[at] === '&') return readEntity(text.slice(at, at + 9));
  const [second, third] = [byteAt(text, at + 1), byteAt(text, at + 2)];
  if (text[at] === 'â') return second === 0x80 ? readPunctuation(text, at, third) : null;
  // A no-break space is often made a plain one on the way.
  if (text[at] === 'Â') return /\s/u.test(text[at + 1] ?? '') ? spelt('\u00a0', 2) : null;
  return isTrail(second) ? spelt(String.fromCharCode(second + 0x40), 2) : null;
}

function readPunctuation(text: string, at: number, third: number): Escape | null {
  if (isTrail(third)) return spelt(String.fromCharCode(0x1f80 + third), 3);
  // The closing mark ends in a byte that Windows-1252 does not have, and many lose it.
  return /[\p{L}\p{N}]/u.test(text[at + 2] ?? '') ? null : spelt('”', 2);
}

function readEntity(text: string): Escape | null {
  const [whole, decimal, hexadecimal, name = ''] = ENTITY.exec(text) ?? [];
  if (whole === undefined) return null;
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  const isText = code >= 32 && code <= 0xffff && (code & 0xf800) !== 0xd800;
  const character = isText ? String.fromCharCode(code) : NAMED[name.toLowerCase()];
  return character === undefined ? null : spelt(character, whole.length);
}

/** The byte that was taken for the character; -1 where it was none. */
function byteAt(text: string, at: number): number {
  const character = text[at] ?? '';
  const code = character.charCodeAt(0);
  if (code <= 0xff) return code;
  const index = character === '.' ? -1 : WINDOWS.indexOf(character);
  return character === '' || index === -1 ? -1 : 0x80 + index;
}

function isTrail(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}

function spelt(character: string, length: number): Escape {
  return { character, length };
}
