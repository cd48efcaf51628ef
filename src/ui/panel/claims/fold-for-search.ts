const MARKS = /\p{M}+/gu;
const QUOTES = /[\u2018\u2019\u201c\u201d\u00ab\u00bb\u201e]/g;
const SPACES = /\s+/gu;

/** Text as a reader types it: no case, no accents, plain quotes and single spaces. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(QUOTES, "'")
    .replaceAll('"', "'")
    .replace(SPACES, ' ')
    .trim()
    .toLowerCase();
}
