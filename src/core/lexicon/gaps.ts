/** The printable characters of ASCII but for those that JSON escapes. */
const FIRST = 35;
const QUOTED = 92;
const BASE = 90;

/**
 * Rising whole numbers as text: the gaps between them, small ones one character each. Made to be read
 * fast and to be compressed well.
 */
export function writeGaps(rising: readonly number[]): string {
  let text = '';
  let before = 0;
  for (const number of rising) {
    let gap = number - before;
    // The last character stands for "as many as there are, and more to come".
    for (; gap >= BASE; gap -= BASE) text += characterOf(BASE);
    text += characterOf(gap);
    before = number;
  }
  return text;
}

/** The numbers that `writeGaps` wrote. */
export function readGaps(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  let count = 0;
  let number = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const digit = code - FIRST - Number(code > QUOTED);
    number += digit;
    if (digit < BASE) numbers[count++] = number;
  }
  return numbers.subarray(0, count);
}

function characterOf(digit: number): string {
  const code = FIRST + digit;
  return String.fromCharCode(code >= QUOTED ? code + 1 : code);
}
