import { once } from '../once.ts';
import { countBefore } from '../text/binary-search.ts';
import { FoldedWord } from '../text/folded-word.ts';
import { CONTRACTIONS } from './contractions.ts';
import { readGaps } from './gaps.ts';
import type { CompiledLexicon, Lexicon } from './lexicon.ts';
import { arePossessive, isSlipOf, LONG } from './misspelling.ts';
import type { LexiconEntry, QuotedWord } from './quoted-word.ts';
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
  const bases = once(() => readQuotedWords(quotes).bases);
  const strange = once(() => new Set(compiled.strange.split(' ')));
  const others = once(() => readGaps(compiled.others));
  const entryOf = (word: QuotedWord): LexiconEntry => {
    const base = isOfScript(word.text, compiled) ? (bases().get(word.text) ?? -1) : -1;
    const group = groups().get(word.text) ?? -1;
    word.entry = { group, base, isStrange: strange().has(word.text) };
    return word.entry;
  };
  const isVariantOf = (word: QuotedWord, found: FoldedWord): boolean => {
    const { group } = word.entry ?? entryOf(word);
    if (group !== -1 && group === groups().get(found.text)) return true;
    return mayBeRegular(word, found) && isSameRegular(word.text, found.text);
  };
  const isMisprint: Lexicon['isMisprint'] = (word, found, { isName, isAcronym }, slip) => {
    // Nearly always enough: most words that are compared are short, and are different words.
    if (slip === null && word.length < LONG) return false;
    const { base, isStrange } = word.entry ?? entryOf(word);
    if (base === -1 || !isSlipOf(word, found, slip, { isName, isAcronym, isStrange })) return false;
    return !hasNumber(others(), base + slipNumber(word.length, found, slip));
  };
  return {
    isVariant(word, found) {
      const end = word.endsWith("'s") && found.endsWith("'s") ? -2 : undefined;
      const group = groups().get(word.slice(0, end));
      return group !== undefined && group === groups().get(found.slice(0, end));
    },
    hasVariants: (word) =>
      groups().has(word) || (word.endsWith("'s") && groups().has(word.slice(0, -2))),
    isVariantOf(word, found) {
      if (!arePossessive(word, found)) return isVariantOf(word, found);
      return isVariantOf(word.stem, new FoldedWord(found.text.slice(0, -2)));
    },
    isMisprint(word, found, traits, slip) {
      if (!arePossessive(word, found)) return isMisprint(word, found, traits, slip);
      return isMisprint(word.stem, new FoldedWord(found.text.slice(0, -2)), traits, slip);
    },
    isListed: (word) => bases().has(word) && !strange().has(word),
    isOneWord: (joined) => !isOfScript(joined, compiled) || joinedWords().has(joined),
  };
}

function isOfScript(word: string, { scripts }: CompiledLexicon): boolean {
  return scripts.some((script) => SCRIPTS[script].test(word));
}

function hasNumber(rising: Int32Array, number: number): boolean {
  return rising[countBefore(rising.length, (at) => (rising[at] ?? 0) < number)] === number;
}

function readGroups(spellings: readonly string[]): ReadonlyMap<string, number> {
  const groups = new Map<string, number>();
  [...SPELLING_GROUPS, ...CONTRACTIONS, ...spellings].forEach((group, index) => {
    for (const spelling of group.split('|')) groups.set(spelling, index);
  });
  return groups;
}

function isSameRegular(word: string, found: string): boolean {
  return regularSpelling(word) === regularSpelling(found);
}

/** Cheap, and true wherever a regular spelling differs: in z for s, or in one u or l more. */
function mayBeRegular(word: FoldedWord, found: FoldedWord): boolean {
  const longer = word.length - found.length;
  if (longer > 1 || longer < -1) return false;
  const [a, b] = [word.units, found.units];
  let at = 0;
  while (at < word.length && a[at] === b[at]) at++;
  const [x, y] = [word.at(at), found.at(at)];
  if (longer !== 0) {
    const more = longer === 1 ? x : y;
    return (more === Unit.u || more === Unit.l) && word.length >= 4;
  }
  if (x === Unit.shortU || y === Unit.shortU) return true;
  return ((x === Unit.z && y === Unit.s) || (x === Unit.s && y === Unit.z)) && word.length >= 4;
}

const Unit = { l: 108, s: 115, u: 117, z: 122, shortU: 0x45e } as const;
