import { foldedString } from '../text/folded-string.ts';
import { createFolder } from '../text/folder.ts';
import { slipNumbers } from './slip-number.ts';

export interface QuotedWords {
  /** Each word of the quotes once, folded, with the number at which its slips begin. */
  readonly bases: ReadonlyMap<string, number>;
  /** Each two and each three words that stand side by side, without the spaces. */
  readonly joined: ReadonlySet<string>;
}

/** The words that a lexicon for `quotes` tells of, always in the same order. */
export function readQuotedWords(quotes: readonly string[]): QuotedWords {
  const bases = new Map<string, number>();
  const joined = new Set<string>();
  const folder = createFolder();
  let base = 0;
  for (const quote of quotes) {
    let before = '';
    let two = '';
    for (const [word] of foldedString(quote, folder).matchAll(/[\p{L}']+/gu)) {
      const plain = word.replace(/^'+|(?:'s|'+)$/gu, '');
      if (before !== '') joined.add(before + word);
      if (two !== '') joined.add(two + word);
      two = before === '' ? '' : before + word;
      before = word;
      if (bases.has(plain)) continue;
      bases.set(plain, base);
      base += slipNumbers(plain.length);
    }
  }
  return { bases, joined };
}
