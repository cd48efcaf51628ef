import { readFile, stat } from 'node:fs/promises';
import { NO_FILE, unreadable } from '../finding.ts';
import { decodeText } from './decode-text.ts';

/** No file of a knowledge base that people can review in a diff is near this size. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Reads a text of a knowledge base. `file` is the name that messages give. Throws a KnowledgeError
 * with one clear finding when it is missing, larger than `most` bytes, or not UTF-8.
 */
export async function readText(path: string, file: string, most = MOST_BYTES): Promise<string> {
  const size = await stat(path).then(
    (stats) => stats.size,
    () => null,
  );
  if (size === null) throw unreadable(file, 1, NO_FILE);
  if (size > most) {
    throw unreadable(file, 1, {
      code: 'too-large',
      message: `${size} bytes are too many (at most ${most}); split the base`,
    });
  }
  return decodeText(await readFile(path), file);
}
