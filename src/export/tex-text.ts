/** Characters that mean something to TeX, BibTeX or the library's own rich text, and how each is written. */
const WRITTEN: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even after a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '<',
};
const SPECIALS = Object.keys(WRITTEN);
/** Private-use characters stand for them on their way through the library; those that a text has itself are removed. */
const FIRST = 0xe000;

/**
 * Puts a private-use character in place of each that means something to TeX, so that the library passes it on
 * untouched.
 */
export function hideSpecials(text: string): string {
  return text.replace(/[\uE000-\uF8FF]/g, '').replace(/[\\{}&%$#_^~<]/g, (character) => {
    return String.fromCharCode(FIRST + SPECIALS.indexOf(character));
  });
}

/** Writes what `hideSpecials` hid as TeX has it: `50 %` becomes `50 \%`. */
export function writeSpecials(text: string): string {
  return text.replace(/[\uE000-\uF8FF]/g, (hidden) => {
    return WRITTEN[SPECIALS[hidden.charCodeAt(0) - FIRST] ?? ''] ?? '';
  });
}
