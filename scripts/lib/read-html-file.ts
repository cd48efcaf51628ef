import { readFile } from 'node:fs/promises';
import sniffEncoding from 'html-encoding-sniffer';
import { BadInput } from './bad-input.ts';

/** Why a file cannot be read, in words; other errors say their own. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'that is a folder, not a file',
  EACCES: 'it may not be read',
};

/**
 * The text of a saved page, in the encoding that a browser would take: byte order mark, then the page's
 * own `<meta charset>`, then UTF-8 (https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding).
 * Throws BadInput, naming the file, for what cannot be read or is no text.
 */
export async function readHtmlFile(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new BadInput(`${file}: ${REASONS[error.code ?? ''] ?? error.message}`);
  });
  const encoding = sniffEncoding(bytes, { defaultEncoding: 'UTF-8' });
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes('\0')) throw new BadInput(`${file}: not a text file`);
  return text;
}
