import { countBefore } from '../text/binary-search.ts';
import { unitAt } from '../text/unit-at.ts';
import { CONTRACTIONS } from './contractions.ts';
import { readGaps } from './gaps.ts';
import type { CompiledLexicon, Lexicon } from './lexicon.ts';
import { isSlip, withoutPossessive } from './misspelling.ts';
import { readQuotedWords } from './quoted-words.ts';
import { slipNumber } from './slip-number.ts';
import { regularSpelling, SPELLING_GROUPS } from './spelling-variants.ts';

const SCRIPTS = { latin: /^[a-z']+$/, cyrillic: /^[а-яіїўєґ']+$/u } as const;
const EMPTY: CompiledLexicon = { scripts: [], spellings: [], strange: '', joined: '', others: '' };

/**
 * A lexicon of known spellings, and of what `compiled` tells of the words of `quotes`, which must be
 * those that it was compiled for. Nothing of either is read before it is asked for.
 */
export function createLexicon(
  compiled: CompiledLexicon = EMPTY,
  quotes: readonly string[] = [],
): Lexicon {
  const groups = once(() => readGroups(compiled.spellings));
  const strange = once(() => new Set(compiled.strange.split(' ')));
  const joinedWords = once(() => new Set(compiled.joined.split(' ')));
  const bases = once(() => readQuotedWords(quotes).bases);
  const others = once(() => readGaps(compiled.others));
  const isKnown = (word: string) => compiled.scripts.some((script) => SCRIPTS[script].test(word));

  const isOtherWord = (word: string, found: string, base: number): boolean => {
    const number = base + slipNumber(word, found);
    const list = others();
    return list[countBefore(list.length, (at) => (list[at] ?? 0) < number)] === number;
  };
  return {
    isVariant(word, found) {
      const [a, b] = withoutPossessive(word, found);
      const group = groups().get(a);
      if (group !== undefined && group === groups().get(b)) return true;
      return mayBeRegular(a, b) && regularSpelling(a) === regularSpelling(b);
    },
    isMisprint(word, found, traits) {
      const [a, b] = withoutPossessive(word, found);
      const base = bases().get(a);
      if (base === undefined || !isKnown(a)) return false;
      const { isName, isAcronym } = traits;
      const isStrange = strange().has(a);
      return isSlip(a, b, { isName, isAcronym, isStrange }) && !isOtherWord(a, b, base);
    },
    isListed: (word) => bases().has(word) && !strange().has(word),
    isOneWord: (joined) => !isKnown(joined) || joinedWords().has(joined),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function readGroups(spellings: readonly string[]): ReadonlyMap<string, number> {
  const groups = new Map<string, number>();
  [...SPELLING_GROUPS, ...CONTRACTIONS, ...spellings].forEach((group, index) => {
    for (const spelling of group.split('|')) groups.set(spelling, index);
  });
  return groups;
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
