import { COMPLEX, foldCharacter, TABLE_SIZE } from './character-folding.ts';
import { Kind, kindOf } from './character-kind.ts';

/** The kind of a unit that does not fold to exactly one unit, or whose fold hangs on its neighbours. */
export const ENTANGLED = 13;

/** Where an entry keeps the kind; below it stands the folded unit. */
export const KIND_SHIFT = 16;

/**
 * Kind and folded form of UTF-16 units in one number, for a reader that looks each unit up once.
 * Learnt as they are met: 0 in the table until then.
 */
export class CharacterTable {
  readonly entries = new Uint32Array(TABLE_SIZE);

  /** The entry of `code`, from now on in the table. */
  learn(code: number): number {
    const folded = isHalf(code) ? '' : foldCharacter(String.fromCharCode(code));
    const unit = folded.charCodeAt(0);
    const isSimple = folded.length === 1 && unit > COMPLEX && kindOf(unit) !== Kind.unknown;
    const entry = isSimple ? (kindOf(unit) << KIND_SHIFT) | unit : ENTANGLED << KIND_SHIFT;
    this.entries[code] = entry;
    return entry;
  }
}

function isHalf(code: number): boolean {
  return (code & 0xf800) === 0xd800;
}
