import { foldedString } from '../text/folded-string.ts';
import type { Folder } from '../text/folder.ts';

/** A word of `text` as a folded string, after the rules by which words are read. */
export function wordText(text: string, start: number, end: number, folder: Folder): string {
  const word = text.slice(start, end);
  // Most words need no folding.
  if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase();
  const folded = foldedString(word, folder);
  if (/^\p{L}(?:\.\p{L})+$/u.test(folded)) return folded.replaceAll('.', '');
  return folded.replace(/s's$/u, 's');
}
