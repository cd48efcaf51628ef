import { TextDecoder } from '@exodus/bytes/encoding.js';
import { encodingOf } from './encoding-of.ts';
import { Unreadable } from './unreadable.ts';

/**
 * The text of a saved page, in the encoding that a browser would take; `sent` is the charset that was
 * said when it was sent. Throws Unreadable for what is no text.
 */
export function decodeHtml(bytes: Uint8Array, sent: string | null = null): string {
  const text = decoderFor(encodingOf(bytes, sent)).decode(bytes);
  if (text.includes('\0')) throw new Unreadable('not a text file');
  return text;
}

function decoderFor(encoding: string): TextDecoder {
  try {
    // Node's own makes control characters of the quotation marks of windows-1252 (20.20).
    return new TextDecoder(encoding);
  } catch {
    // Some pages name an encoding that the standard refuses, since it once hid scripts.
    throw new Unreadable(`in the encoding ${encoding}, which cannot be read here`);
  }
}
