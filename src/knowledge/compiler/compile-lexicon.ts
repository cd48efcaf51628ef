import { writeGaps } from '../../core/lexicon/gaps.ts';
import type { CompiledLexicon, Script } from '../../core/lexicon/lexicon.ts';
import { isSlip, LONG, PLAIN } from '../../core/lexicon/misspelling.ts';
import { readQuotedWords } from '../../core/lexicon/quoted-words.ts';
import { slipBetween } from '../../core/lexicon/slip.ts';
import { slipNumber } from '../../core/lexicon/slip-number.ts';
import { SPELLING_GROUPS } from '../../core/lexicon/spelling-variants.ts';
import { foldedString } from '../../core/text/folded-string.ts';
import { FoldedWord } from '../../core/text/folded-word.ts';
import { createFolder } from '../../core/text/folder.ts';

/** Words that are folded already: nearly all of a list. */
const PLAIN_WORD = /^[a-zа-я]+$/;

/**
 * What a matcher must know of a language in order to judge misprints in these quotes: for each of
 * their words, which slips make another word of it. A word list is needed only here; what is shipped
 * is about a character a slip. `wordlist` should hold inflected forms and names; `spellings` are the
 * base's own, a group a line.
 */
export function compileLexicon(
  quotes: readonly string[],
  wordlist: Iterable<string>,
  scripts: readonly Script[],
  spellings: readonly string[] = [],
): CompiledLexicon {
  const folder = createFolder();
  const groups = [...SPELLING_GROUPS, ...spellings].map((group) => group.split('|'));
  const listed = new Set<string>();
  for (const word of wordlist)
    listed.add(PLAIN_WORD.test(word) ? word : foldedString(word, folder));
  const { bases, joined } = readQuotedWords(quotes);
  const alphabet = lettersOf(bases.keys());
  const byStart = groupByStart(listed);
  const numbers = new Set<number>();
  for (const [word, base] of bases) {
    for (const other of oneSlipAway(word, alphabet)) {
      if (listed.has(other) && other !== word) numbers.add(base + numberOf(word, other));
    }
    if (word.length < LONG) continue;
    const ours = letterBits(word);
    for (let length = word.length - 2; length <= word.length + 2; length++) {
      for (const { word: other, letters } of byStart.get(startOf(word) + length) ?? []) {
        const mayBeSlip = differsLittle(ours, letters);
        if (mayBeSlip && isSlip(word, other, PLAIN)) numbers.add(base + numberOf(word, other));
      }
    }
  }
  return {
    scripts,
    spellings,
    strange: [...bases.keys()].filter((word) => !isListed(word, listed, groups)).join(' '),
    joined: [...joined].filter((word) => listed.has(word)).join(' '),
    others: writeGaps([...numbers].sort((a, b) => a - b)),
  };
}

function numberOf(word: string, other: string): number {
  const found = new FoldedWord(other);
  return slipNumber(word.length, found, slipBetween(new FoldedWord(word), found));
}

/** True where the list has the word, or another spelling of it. */
function isListed(
  word: string,
  listed: ReadonlySet<string>,
  groups: readonly (readonly string[])[],
): boolean {
  if (listed.has(word)) return true;
  return groups.some((group) => group.includes(word) && group.some((one) => listed.has(one)));
}

/** What one slip can make of a word and the matcher would take for one. */
function* oneSlipAway(word: string, alphabet: ReadonlySet<string>): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const slips = [
      head + tail.slice(1),
      head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2),
    ];
    for (const letter of alphabet) slips.push(head + letter + tail, head + letter + tail.slice(1));
    for (const slip of slips) if (isSlip(word, slip, PLAIN)) yield slip;
  }
}

/** All letters of the scripts of some words. */
function lettersOf(words: Iterable<string>): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const word of words) for (const letter of word) letters.add(letter);
  if (letters.has('e')) for (const letter of 'abcdefghijklmnopqrstuvwxyz') letters.add(letter);
  if (letters.has('е'))
    for (const letter of 'абвгдежзийклмнопрстуфхцчшщъыьэюяіїўєґ') letters.add(letter);
  return letters;
}

/** Cheap, and true wherever two words are two slips apart: each slip changes two letters at most. */
function differsLittle(letters: number, others: number): boolean {
  let different = letters ^ others;
  for (let left = 4; different !== 0; left--) {
    if (left === 0) return false;
    different &= different - 1;
  }
  return true;
}

function letterBits(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/** Two slips leave the first letter as it is. */
function startOf(word: string): string {
  return word.slice(0, 1);
}

interface ListedWord {
  readonly word: string;
  readonly letters: number;
}

/** Long words, by their first letter and their length. */
function groupByStart(words: Iterable<string>): ReadonlyMap<string, readonly ListedWord[]> {
  const groups = new Map<string, ListedWord[]>();
  for (const word of words) {
    if (word.length < LONG - 2) continue;
    const key = startOf(word) + word.length;
    const listed = { word, letters: letterBits(word) };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [listed]);
    else group.push(listed);
  }
  return groups;
}
