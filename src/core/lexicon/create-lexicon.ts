import { unitAt } from '../text/unit-at.ts';
import { CONTRACTIONS } from './contractions.ts';
import type { CompiledLexicon, Lexicon } from './lexicon.ts';
import { withoutPossessive } from './misspelling.ts';
import { regularSpelling, SPELLING_GROUPS } from './spelling-variants.ts';

const SCRIPTS = { latin: /^[a-z']+$/, cyrillic: /^[а-яіїўєґ']+$/u } as const;

/** A lexicon of known spellings, and of the words in `compiled`. */
export function createLexicon(compiled: CompiledLexicon = { scripts: [], others: [] }): Lexicon {
  const groups = new Map<string, number>();
  [...SPELLING_GROUPS, ...CONTRACTIONS].forEach((group, index) => {
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
    isOneWord(joined) {
      const known = compiled.scripts.some((script) => SCRIPTS[script].test(joined));
      return !known || (others.get(joined)?.has(joined) ?? false);
    },
  };
}

/** Cheap, and true wherever a regular spelling differs: in z for s, or in one u or l more. */
function mayBeRegular(a: string, b: string): boolean {
  const longer = a.length - b.length;
  if (longer === 0 && hasShortU(a, b)) return true;
  if (a.length < 4 || longer > 1 || longer < -1) return false;
  let at = 0;
  while (at < a.length && unitAt(a, at) === unitAt(b, at)) at++;
  const [x, y] = [a[at] ?? '', b[at] ?? ''];
  if (longer === 0) return (x === 'z' && y === 's') || (x === 's' && y === 'z');
  const more = longer === 1 ? x : y;
  return more === 'u' || more === 'l';
}

function hasShortU(a: string, b: string): boolean {
  return a.includes('ў') || b.includes('ў');
}
