import type { FoldedWord } from '../text/folded-word.ts';
import type { Slip } from './slip.ts';

/** How many numbers letters are spread over. Those of one script get different numbers, but for a few. */
const ALPHABET = 32;
/** How many numbers words that are two slips away are spread over. */
const FAR = 1024;

/** How many numbers `slipNumber` gives for a word of `length` letters. */
export function slipNumbers(length: number): number {
  return length * 2 + (length * 2 + 1) * ALPHABET + FAR;
}

/**
 * A number for what was done to a word of `length` letters to make `found` of it: from 0 to
 * `slipNumbers(length)`. One slip has a number of its own; two (null) have one that others may have.
 */
export function slipNumber(length: number, found: FoldedWord, slip: Slip | null): number {
  if (slip === null) return slipNumbers(length) - FAR + (hashOf(found) & (FAR - 1));
  const { kind, at } = slip;
  if (kind === 'left-out') return at;
  if (kind === 'swapped') return length + at;
  const letter = length * 2 + at * ALPHABET + (found.at(at) & (ALPHABET - 1));
  return kind === 'replaced' ? letter : letter + length * ALPHABET;
}

function hashOf(word: FoldedWord): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.at(i), 0x5bd1e995);
  return hash ^ (hash >>> 15);
}
