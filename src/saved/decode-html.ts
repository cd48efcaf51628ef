import sniffEncoding from 'html-encoding-sniffer';
import { Unreadable } from './unreadable.ts';

/**
 * The text of a saved page, in the encoding that a browser would take: byte order mark, then what
 * was said when it was sent (`sent`, a charset), then the page's own `<meta charset>`, then UTF-8
 * (https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding).
 * Throws Unreadable for what is no text.
 */
export function decodeHtml(bytes: Uint8Array, sent: string | null = null): string {
  const encoding = sniffEncoding(bytes, {
    defaultEncoding: 'UTF-8',
    ...(sent === null ? {} : { transportLayerEncodingLabel: sent }),
  });
  const text = decoderFor(encoding).decode(bytes);
  if (text.includes('\0')) throw new Unreadable('not a text file');
  return text;
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    // Node knows all encodings of the standard but two, which no page of words is written in.
    throw new Unreadable(`in the encoding ${encoding}, which cannot be read here`);
  }
}
