import { isOnSubject } from '../../src/core/mentions/on-subject.ts';
import type { SavedPage } from '../../src/saved/saved-page.ts';

/** Letters, or nothing at all, that are written by name: what they spell only a parser sees. */
const SPELT = /&(?:[a-z]*cy|shy|zwn?j);/i;
const NUMBERED = /&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?/gi;
/**
 * What no reader sees: a page without words may be full of it. Here and below a search ends with the text, or
 * soon: a page of openings that are never closed would take minutes.
 */
const UNSEEN =
  /<head[\s>][\s\S]*?(?:<\/head\s*>|$)|<(script|style|template)[\s>][\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi;
const TAG = /<[^<>]*>/g;
/** Tags that may stand inside a word. */
const INLINE =
  /<\/?(?:a|abbr|b|bdi|big|cite|code|dfn|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|u|wbr)(?:\s[^>]{0,2000})?>/gi;

/**
 * False where a page surely has none of `names`, so that it needs no parser. A name may stand across
 * tags (`Bel<b>arus</b>`) or be parted from its neighbours by tags alone, so the markup is looked
 * through as it is, and without those. A page without any words is the parser's to refuse.
 */
export function maySpeakOf({ html, url, frames }: SavedPage, names: readonly string[]): boolean {
  if (frames.some((frame) => maySpeakOf(frame, names))) return true;
  const source = html.includes('&#') ? html.replace(NUMBERED, decoded) : html;
  if (SPELT.test(source) || isOnSubject(`${url ?? ''} ${source}`, names)) return true;
  if (isOnSubject(source.replace(INLINE, ''), names)) return true;
  return !/[\p{L}\p{N}]/u.test(source.replace(UNSEEN, ' ').replace(TAG, ' '));
}

function decoded(_: string, hexadecimal: string | undefined, decimal: string | undefined): string {
  const point = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  return point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
}
