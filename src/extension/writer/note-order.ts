import type { Draft, DraftNote } from '../../core/writing/draft.ts';

/** A draft's notes in the order of its article; those whose words it does not have come last. */
export function notesInOrder({ notes, text }: Draft): readonly DraftNote[] {
  const placed = notes.map((note) => ({ note, at: placeIn(text, note.target) }));
  return placed.sort((one, other) => one.at - other.at).map(({ note }) => note);
}

function placeIn(text: string, { prefix, exact, suffix }: DraftNote['target']): number {
  const at = text.indexOf(prefix + exact + suffix);
  return at === -1 ? Number.MAX_SAFE_INTEGER : at + prefix.length;
}
