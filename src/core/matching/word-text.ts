import { foldedString } from '../text/folded-string.ts';
import type { Folder } from '../text/folder.ts';
import { unitAt } from '../text/unit-at.ts';

/** A word of `text` as a folded string, after the rules by which words are read. */
export function wordText(text: string, start: number, end: number, folder: Folder): string {
  const word = text.slice(start, end);
  // Most words need no folding.
  const isLower = isPlain(word, 97, 122);
  if (isLower || isPlain(word, 65, 122)) return isLower ? word : word.toLowerCase();
  const folded = foldedString(word, folder);
  if (/^\p{L}(?:\.\p{L})+$/u.test(folded)) return folded.replaceAll('.', '');
  return folded.replace(/s's$/u, 's');
}

/** True where all units are letters of ASCII from `least` to `most`. */
function isPlain(word: string, least: number, most: number): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = unitAt(word, i);
    // Between the capitals and the small letters stand brackets and the like.
    if (code < least || code > most || (code > 90 && code < 97)) return false;
  }
  return true;
}
