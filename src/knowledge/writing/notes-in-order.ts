import type { Draft, DraftNote } from '../../core/writing/draft.ts';
import { createSettler } from '../import/settle-quote.ts';

/** Where each quote stands. Asked at every keystroke, while the answer changes only with the text. */
const LOCATED = new WeakMap<DraftNote['target'], Located>();

interface Located {
  readonly text: string;
  /** Infinite for words that are not there. */
  readonly start: number;
  /** Spelt as the text has it. */
  readonly target: DraftNote['target'];
}

/**
 * The notes of a draft in the order of its article, each with its quote spelt as the article has it: an imported one
 * may differ in white space. Notes whose words are not in the article come last, unchanged.
 */
export function notesInOrder({ notes, text }: Pick<Draft, 'notes' | 'text'>): DraftNote[] {
  if (text === '') return [...notes];
  let settle: ReturnType<typeof createSettler> | null = null;
  const locate = (target: DraftNote['target']): Located => {
    const { prefix, exact, suffix } = target;
    const whole = prefix + exact + suffix;
    const at = text.indexOf(whole);
    if (at !== -1 && text.indexOf(whole, at + 1) === -1)
      return { text, target, start: at + prefix.length };
    settle ??= createSettler(text);
    const settled = settle(target);
    if (!settled) return { text, target, start: Number.POSITIVE_INFINITY };
    return { text, target: settled.quote, start: settled.start };
  };
  const located = notes.map((note) => {
    const known = LOCATED.get(note.target);
    const found = known?.text === text ? known : locate(note.target);
    LOCATED.set(note.target, found);
    const { target, start } = found;
    return { note: target === note.target ? note : { ...note, target }, start };
  });
  // Where two begin at one word the shorter comes first.
  const length = (note: DraftNote) => note.target.exact.length;
  return located
    .sort((a, b) => (a.start === b.start ? length(a.note) - length(b.note) : a.start - b.start))
    .map(({ note }) => note);
}
