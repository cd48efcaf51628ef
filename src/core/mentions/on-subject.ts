const LETTER = /[\p{L}\p{N}]/u;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/g;

/**
 * Whether `text` has a word that begins with one of `names` (lower case): without any, no event can
 * be named in it, and nothing more need be read or loaded. A scan for each name that stops at the
 * first: far below a millisecond for 10 KB.
 */
export function isOnSubject(text: string, names: readonly string[]): boolean {
  const folded = text.toLowerCase().replace(INVISIBLE, '');
  return names.some((name) => hasWord(folded, name));
}

function hasWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (at === 0 || !LETTER.test(text[at - 1] ?? '')) return true;
  }
  return false;
}
