/** What a file is, by its first bytes; `other` names what cannot be read. */
export type SavedForm =
  | { readonly form: 'html' | 'self-extracting' | 'mime' | 'warc' | 'gzip' | 'zip' | 'webarchive' }
  | { readonly form: 'other'; readonly name: string };

/** How many bytes it takes to tell a file's form. */
export const HEAD_BYTES = 4096;

/** First bytes of files that people keep beside pages, and what to call them. */
const OTHERS: readonly (readonly [magic: string, name: string])[] = [
  ['filedesc://', 'an ARC file, as archives wrote before WARC'],
  ['%PDF-', 'a PDF file'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['RIFF', 'a picture or sound'],
  ['\xd0\xcf\x11\xe0', 'an old Office file'],
  ['{\\rtf', 'an RTF file'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['7z\xbc\xaf\x27\x1c', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard file'],
  ['BZh', 'a bzip2 file'],
  ['\xfd7zXZ', 'an xz file'],
  ['ITSF', 'a compiled help file (CHM)'],
  ['\x7fELF', 'a program'],
  ['MZ', 'a program'],
];

/** A header line that a saved message begins with (RFC 2557 wraps a page in one). */
const HEADER =
  /^(?:From|Subject|Date|MIME-Version|Content-[\w-]+|Snapshot-[\w-]+|X-[\w-]+|Message-ID|Received|Return-Path|To):/i;

/**
 * Begins a page that unpacks itself, as SingleFile writes it where it compresses: no word of the article is in its
 * markup, and with a picture of the page in it the file begins as a PNG.
 */
const SELF_EXTRACTING = /<html\b[^<>]*\sdata-sfz\b/i;

/** Told by content and never by name: people rename what they save. `head` is the file's beginning. */
export function tellForm(head: Uint8Array): SavedForm {
  const start = latin1(head);
  if (start.startsWith('PK\x03\x04')) return { form: 'zip' };
  if (start.startsWith('\x1f\x8b')) return { form: 'gzip' };
  if (start.startsWith('WARC/')) return { form: 'warc' };
  if (start.startsWith('bplist0') || isPropertyList(start)) return { form: 'webarchive' };
  const lines = start.replace(/^(?:\xef\xbb\xbf)?\s*/, '');
  if (HEADER.test(lines) && /^Content-Type:/im.test(lines)) return { form: 'mime' };
  if (SELF_EXTRACTING.test(start)) return { form: 'self-extracting' };
  const other = OTHERS.find(([magic]) => start.startsWith(magic));
  if (other) return { form: 'other', name: other[1] };
  if (/^[{[]\s*(?:["{[\]}]|$)/.test(lines)) return { form: 'other', name: 'a JSON file' };
  return { form: 'html' };
}

function isPropertyList(start: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?<!DOCTYPE plist/i.test(start);
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
}
