import { COMPLEX, foldCharacter, TABLE_SIZE } from './character-folding.ts';
import { Kind, kindOf } from './character-kind.ts';
import { ESCAPE_STARTS } from './escapes.ts';

/** Not among the kinds of folded units: the kind of a unit that does not fold to exactly one unit, or whose fold hangs on its neighbours. */
export const ENTANGLED = 13;

/**
 * Kind and folded form of UTF-16 units in one number, for a reader that looks each unit up once: the
 * folded unit of a letter, less than nothing for any other kind. Learnt as they are met: 0 until then.
 */
export class CharacterTable {
  readonly entries = new Int32Array(TABLE_SIZE);

  /** The entry of `code`, from now on in the table. */
  learn(code: number): number {
    const character = String.fromCharCode(code);
    const isPart = isHalf(code) || ESCAPE_STARTS.has(character);
    const folded = isPart ? '' : foldCharacter(character);
    const unit = folded.charCodeAt(0);
    const kind = folded.length === 1 && unit > COMPLEX ? kindOf(unit) : ENTANGLED;
    const entry = entryOf(unit, kind);
    this.entries[code] = entry;
    return entry;
  }

  /** The entry of `code`, learnt if need be. */
  entryOf(code: number): number {
    return this.entries[code] || this.learn(code);
  }
}

/** What stands in the table for a folded unit of this kind. */
export function entryOf(unit: number, kind: number): number {
  return kind === Kind.letter ? unit : -((unit << 4) | kind);
}

/** The kind that a known entry stands for. */
export function kindOfEntry(entry: number): number {
  return entry > 0 ? Kind.letter : -entry & 15;
}

/** The folded unit that a known entry stands for. */
export function unitOfEntry(entry: number): number {
  return entry > 0 ? entry : -entry >>> 4;
}

function isHalf(code: number): boolean {
  return (code & 0xf800) === 0xd800;
}
