import type { Draft, DraftNote } from '../../core/writing/draft.ts';
import { createSettler } from '../import/settle-quote.ts';

/**
 * The notes of a draft as its article goes, each with its quote in the article's own letters: one that was
 * brought from elsewhere may have other white space. Those whose words are not there come last, as they are.
 */
export function notesInOrder({ notes, text }: Pick<Draft, 'notes' | 'text'>): DraftNote[] {
  if (text === '') return [...notes];
  let settle: ReturnType<typeof createSettler> | null = null;
  const located = notes.map((note) => {
    const { prefix, exact, suffix } = note.target;
    const whole = prefix + exact + suffix;
    const at = text.indexOf(whole);
    if (at !== -1 && text.indexOf(whole, at + 1) === -1) return { note, start: at + prefix.length };
    settle ??= createSettler(text);
    const settled = settle(note.target);
    if (!settled) return { note, start: Number.POSITIVE_INFINITY };
    return { note: { ...note, target: settled.quote }, start: settled.start };
  });
  // Where two begin at one word the shorter comes first.
  const length = (note: DraftNote) => note.target.exact.length;
  return located
    .sort((a, b) => (a.start === b.start ? length(a.note) - length(b.note) : a.start - b.start))
    .map(({ note }) => note);
}
