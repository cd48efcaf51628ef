import {
  COMPLEX,
  DROPPED,
  foldCharacter,
  letterWithMark,
  TABLE_SIZE,
  UNKNOWN,
} from './character-folding.ts';
import { ESCAPE_STARTS, readEscape } from './escapes.ts';
import { unitAt } from './unit-at.ts';

/**
 * A text after folding. Folded unit `i` stands for the units from `starts[i]` to `ends[i]` of the
 * original (`ends` excluded). Only the first `length` entries of each array count; in `codes`, zeros
 * follow them.
 */
export interface FoldedText {
  length: number;
  codes: Uint16Array;
  starts: Uint32Array;
  ends: Uint32Array;
}

export interface Folder {
  /** Folds `text` from `from` to `to`. The result is overwritten by the next call. */
  fold(text: string, from?: number, to?: number): FoldedText;
}

/** No character folds to more units than this (U+FDFA, an Arabic phrase, folds to 18). */
const LONGEST = 24;

/** A folder learns characters as it meets them, so that nothing is computed for those it never meets. */
export function createFolder(): Folder {
  const table = new Uint16Array(TABLE_SIZE);
  const complex = new Map<string, string>();
  let room = 0;
  let out: FoldedText = allocate(0);

  function learn(text: string, at: number): string {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const known = complex.get(character);
    if (known !== undefined) return known;
    const folded = foldCharacter(character);
    // Half of a pair says nothing about the pair, nor what may spell out another: never learnt.
    if (character.length === 1 && !/\p{Cs}/u.test(character) && !ESCAPE_STARTS.has(character)) {
      const code = folded.charCodeAt(0);
      table[character.charCodeAt(0)] =
        folded.length === 1 && code > COMPLEX ? code : folded === '' ? DROPPED : COMPLEX;
    }
    complex.set(character, folded);
    return folded;
  }

  /** Anything but one known unit for one unit. Returns how many units of the text were read. */
  function foldSlowly(text: string, at: number): number {
    const spelt = ESCAPE_STARTS.has(text[at] ?? '') ? readEscape(text, at) : null;
    const folded = spelt === null ? learn(text, at) : foldCharacter(spelt.character);
    const read = spelt?.length ?? ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    const last = out.length - 1;
    if (folded === '' && last >= 0 && read === 1 && isCombining(unitAt(text, at))) {
      joinMark(out, last, unitAt(text, at), at);
      return read;
    }
    for (let k = 0; k < folded.length; k++) {
      out.codes[out.length] = folded.charCodeAt(k);
      out.starts[out.length] = at;
      out.ends[out.length++] = at + read;
    }
    return read;
  }

  return {
    fold(text, from = 0, to = text.length) {
      const most = (to - from) * 2 + LONGEST;
      if (most > room) {
        room = most;
        out = allocate(room);
      }
      const { codes, starts, ends } = out;
      let n = 0;
      for (let i = from; i < to; ) {
        const folded = table[unitAt(text, i)] ?? UNKNOWN;
        if (folded > COMPLEX) {
          codes[n] = folded;
          starts[n] = i++;
          ends[n++] = i;
        } else if (folded === DROPPED && !isCombining(unitAt(text, i))) i++;
        else {
          // Rare: many characters that fold to several. Begin again with room for all.
          if (n + LONGEST > room) return grown(text, from, to);
          out.length = n;
          i += foldSlowly(text, i);
          n = out.length;
        }
      }
      return closed(n);
    },
  };

  function grown(text: string, from: number, to: number): FoldedText {
    const whole = allocate((to - from) * LONGEST + LONGEST);
    room = whole.codes.length;
    out = whole;
    for (let i = from; i < to; ) i += foldSlowly(text, i);
    return closed(out.length);
  }

  /** Rules look up to two units ahead, and must not see what an earlier text left there. */
  function closed(length: number): FoldedText {
    out.length = length;
    out.codes.fill(0, length, length + 2);
    return out;
  }
}

function allocate(size: number): FoldedText {
  return {
    length: 0,
    codes: new Uint16Array(size),
    starts: new Uint32Array(size),
    ends: new Uint32Array(size),
  };
}

function isCombining(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || /\p{Mn}/u.test(String.fromCharCode(code));
}

/** A combining mark belongs to the letter before it, even with something invisible in between. */
function joinMark(out: FoldedText, last: number, mark: number, at: number): void {
  const letter = letterWithMark(out.codes[last] ?? 0, mark);
  if (letter !== 0) out.codes[last] = letter;
  out.ends[last] = at + 1;
}
