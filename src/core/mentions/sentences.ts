import type { Word } from './words.ts';

/** A run of words by their indices, `last` included. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  /** Counts paragraphs of the text from 0. */
  readonly paragraph: number;
}

const END = /[.!?…]["'”’»)\]]*\s+["'“‘«([–—-]*\s*$/u;
const CAPITAL = /^[\p{Lu}\p{N}]/u;
/** Words after which a full stop ends nothing. Single letters are initials. */
const ABBREVIATION =
  /^(?:\p{L}|mr|mrs|ms|dr|st|no|jan|feb|mar|apr|aug|sept?|oct|nov|dec|gen|sen|rep|gov|vs|млн|млрд|тыс|трлн|ул|им|руб|долл|ст)$/u;

/** Parts `words` of `text` into sentences: at a paragraph break, or at an end mark before a capital. */
export function sentencesOf(text: string, words: readonly Word[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  words.forEach((word, index) => {
    const next = words[index + 1];
    const isBreak = next !== undefined && next.position > word.position + 1;
    if (next !== undefined && !isBreak && !isEnd(text, word, next)) return;
    sentences.push({ first, last: index, paragraph });
    first = index + 1;
    if (isBreak) paragraph += 1;
  });
  return sentences;
}

function isEnd(text: string, word: Word, next: Word): boolean {
  const gap = text.slice(word.span.end, next.span.start);
  if (!END.test(gap) || !CAPITAL.test(text.slice(next.span.start, next.span.end))) return false;
  return !gap.startsWith('.') || !ABBREVIATION.test(word.folded);
}
