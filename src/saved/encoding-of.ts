import { isUtf8 } from 'node:buffer';
import { detect } from 'chardet';
import sniff from 'html-encoding-sniffer';
import { xmlEncoding } from './xml-encoding.ts';

/** What no page can declare: the standard reads a page that names it as windows-1252. */
const UNDECLARED = 'x-user-defined';

/** A page that declares nothing tells its language in its first words. */
const MOST_DETECTED = 2 ** 16;
// To the end where they are not closed: otherwise a page of openings alone takes minutes.
const UNSEEN = /<!--.*?(?:-->|$)|<(script|style)\b.*?(?:<\/\1\s*>|$)/gis;
const TAG = /<[^<>]*>/g;
const META = /<meta\b[^<>]*>/gi;

/**
 * The encoding that a browser takes for a saved page: byte order mark, then `sent`, then what the page
 * declares in its first 1024 bytes
 * (https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding), then a `<meta>`
 * further down (#changing-the-encoding-while-parsing), then its XML declaration, then UTF-8 where the bytes are that; else what
 * they look like, as browsers guess too.
 */
export function encodingOf(bytes: Uint8Array, sent: string | null): string {
  const early = sniff(bytes, {
    defaultEncoding: UNDECLARED,
    ...(sent === null ? {} : { transportLayerEncodingLabel: sent }),
  });
  if (early !== UNDECLARED) return early;
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const declared = lateEncoding(source) ?? xmlEncoding(source);
  return declared ?? (isUtf8(bytes) ? 'UTF-8' : detected(source));
}

function lateEncoding(source: string): string | null {
  // Most pages that come here declare nothing at all.
  if (!/<meta\b/i.test(source)) return null;
  for (const [meta] of source.replace(UNSEEN, '').matchAll(META)) {
    const encoding = sniff(Buffer.from(meta, 'latin1'), { defaultEncoding: UNDECLARED });
    if (encoding !== UNDECLARED) return encoding;
  }
  return null;
}

/** By the words alone: among markup, which is English, a few words of another language are lost. */
function detected(source: string): string {
  const words = source.replace(UNSEEN, ' ').replace(TAG, ' ').slice(0, MOST_DETECTED);
  return detect(Buffer.from(words, 'latin1')) ?? 'UTF-8';
}
