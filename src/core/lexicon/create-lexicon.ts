import type { CompiledLexicon, Lexicon } from './lexicon.ts';
import { withoutPossessive } from './misspelling.ts';
import { regularSpelling, SPELLING_GROUPS } from './spelling-variants.ts';

const SCRIPTS = { latin: /^[a-z']+$/, cyrillic: /^[а-яіїўєґ']+$/u } as const;

/** A lexicon of known spellings, and of the words in `compiled`. */
export function createLexicon(compiled: CompiledLexicon = { scripts: [], others: [] }): Lexicon {
  const groups = new Map<string, number>();
  SPELLING_GROUPS.forEach((group, index) => {
    for (const spelling of group.split('|')) groups.set(spelling, index);
  });
  const others = new Map(
    compiled.others.map((line) => {
      const [word = '', ...rest] = line.split(' ');
      return [word, new Set(rest)] as const;
    }),
  );
  return {
    isVariant(word, found) {
      const [a, b] = withoutPossessive(word, found);
      const group = groups.get(a);
      if (group !== undefined && group === groups.get(b)) return true;
      return mayBeRegular(a, b) && regularSpelling(a) === regularSpelling(b);
    },
    isOtherWord(word, found) {
      const [a, b] = withoutPossessive(word, found);
      const known = compiled.scripts.some((script) => SCRIPTS[script].test(a));
      return !known || (others.get(a)?.has(b) ?? false);
    },
  };
}

/** Regular spellings of one word begin alike and are about as long. */
function mayBeRegular(a: string, b: string): boolean {
  if (a.length < 4 || Math.abs(a.length - b.length) > 1) return false;
  return (a[0] === b[0] && a[1] === b[1]) || a.includes('ў') || b.includes('ў');
}
