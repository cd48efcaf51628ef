import { unitAt } from '../text/unit-at.ts';
import { CONTRACTIONS } from './contractions.ts';
import { readGaps } from './gaps.ts';
import type { CompiledLexicon, Lexicon } from './lexicon.ts';
import { arePossessive, isSlipOf, LONG } from './misspelling.ts';
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
  const joinedWords = once(() => new Set(compiled.joined.split(' ')));
  const known = once(() => knownWords(quotes, compiled));
  const others = once(() => readGaps(compiled.others));
  const isVariant = (a: string, b: string): boolean => {
    const group = groups().get(a);
    if (group !== undefined && group === groups().get(b)) return true;
    return mayBeRegular(a, b) && regularSpelling(a) === regularSpelling(b);
  };
  const isMisprint: Lexicon['isMisprint'] = (a, b, { isName, isAcronym }, slip) => {
    // Hardly ever asked any further: most words are short, and others.
    if (slip === null && a.length < LONG) return false;
    const word = known().get(a);
    if (word === undefined || a === b) return false;
    const { base, isStrange } = word;
    if (!isSlipOf(a, b, slip, { isName, isAcronym, isStrange })) return false;
    return !hasNumber(others(), base + slipNumber(a.length, b, slip));
  };
  return {
    isVariant(word, found) {
      if (!arePossessive(word, found)) return isVariant(word, found);
      return isVariant(word.slice(0, -2), found.slice(0, -2));
    },
    isMisprint(word, found, traits, slip) {
      if (!arePossessive(word, found)) return isMisprint(word, found, traits, slip);
      return isMisprint(word.slice(0, -2), found.slice(0, -2), traits, slip);
    },
    isListed: (word) => known().get(word)?.isStrange === false,
    isOneWord: (joined) => !isOfScript(joined, compiled) || joinedWords().has(joined),
  };
}

interface KnownWord {
  /** The number at which its slips begin. */
  readonly base: number;
  readonly isStrange: boolean;
}

/** The words of the quotes whose misprints are known. */
function knownWords(
  quotes: readonly string[],
  compiled: CompiledLexicon,
): ReadonlyMap<string, KnownWord> {
  const strange = new Set(compiled.strange.split(' '));
  const known = new Map<string, KnownWord>();
  for (const [word, base] of readQuotedWords(quotes).bases)
    if (isOfScript(word, compiled)) known.set(word, { base, isStrange: strange.has(word) });
  return known;
}

function isOfScript(word: string, { scripts }: CompiledLexicon): boolean {
  return scripts.some((script) => SCRIPTS[script].test(word));
}

function hasNumber(rising: Int32Array, number: number): boolean {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return rising[low] === number;
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
  if (longer > 1 || longer < -1) return false;
  let at = 0;
  while (at < a.length && unitAt(a, at) === unitAt(b, at)) at++;
  const [x, y] = [unitAt(a, at), unitAt(b, at)];
  if (longer !== 0) {
    const more = longer === 1 ? x : y;
    return (more === Unit.u || more === Unit.l) && a.length >= 4;
  }
  if (x === Unit.shortU || y === Unit.shortU) return true;
  return ((x === Unit.z && y === Unit.s) || (x === Unit.s && y === Unit.z)) && a.length >= 4;
}

const Unit = { l: 108, s: 115, u: 117, z: 122, shortU: 0x45e } as const;
