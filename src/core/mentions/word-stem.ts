/** Endings of English words, longest first. A light stem: it joins forms, and errs towards parting. */
const ENDING = /(?:ations?|ements?|ments?|ingly|ings?|ions?|edly|ers?|ies|ied|ed|es|ly|s|y|e)$/;
const SHORTEST = 4;

/** The stem of a folded English word: `inaugurates`, `inaugurated` and `inauguration` are one. */
export function stemWord(word: string): string {
  const stem = word.replace(ENDING, '');
  return stem.length >= SHORTEST ? stem : word;
}
