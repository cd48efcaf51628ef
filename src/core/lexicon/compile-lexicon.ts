import { foldedString } from '../text/folded-string.ts';
import { createFolder } from '../text/folder.ts';
import type { CompiledLexicon } from './lexicon.ts';
import { isSlip, SHORTEST } from './misspelling.ts';

/**
 * What a matcher must know of a language in order to judge slips in these claims: for each of
 * their words, the words of the language that a slip would make of it. A word list is needed only
 * here; what is shipped is a few hundred words. `wordlist` should hold inflected forms and names.
 */
export function compileLexicon(
  quotes: readonly string[],
  wordlist: Iterable<string>,
  scripts: CompiledLexicon['scripts'],
): CompiledLexicon {
  const words = new Set<string>();
  const joined = new Set<string>();
  const folder = createFolder();
  for (const quote of quotes) {
    let before = '';
    for (const [word] of foldedString(quote, folder).matchAll(/[\p{L}']+/gu)) {
      const plain = word.replace(/^'+|(?:'s|'+)$/gu, '');
      if (plain.length >= SHORTEST) words.add(plain);
      if (before !== '') joined.add(before + word);
      before = word;
    }
  }
  const others = new Map<string, Set<string>>();
  const byStart = groupByStart(words);
  for (const listed of wordlist) {
    const other = foldedString(listed, folder);
    if (joined.has(other)) others.set(other, (others.get(other) ?? new Set()).add(other));
    for (const word of byStart.get(other[0] ?? '') ?? []) {
      if (word !== other && isSlip(word, other, false)) {
        others.set(word, (others.get(word) ?? new Set()).add(other));
      }
    }
  }
  const lines = [...others].map(([word, found]) => [word, ...[...found].sort()].join(' '));
  return { scripts, others: lines.sort() };
}

function groupByStart(words: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const start = word[0] ?? '';
    groups.set(start, [...(groups.get(start) ?? []), word]);
  }
  return groups;
}
