import { isBound } from '../../core/matching/match.ts';
import type { Draft } from '../../core/writing/draft.ts';
import type { PageText } from '../../page/page-text.ts';
import { runInSlices } from '../../page/slices.ts';
import { type FoundNotes, findNotes } from './bind-notes.ts';

/** Finds the notes of a draft in the words of a page, and again whenever either changes. */
export class NoteSearch {
  readonly #signal: AbortSignal;
  #text: PageText;
  #found: FoundNotes;
  /** What the last search was for. */
  #searched = '';

  constructor(text: PageText, signal: AbortSignal) {
    this.#signal = signal;
    this.#text = text;
    this.#found = { matches: new Map(), text };
  }

  /** The page's words as last read. */
  get text(): PageText {
    return this.#text;
  }

  /** The last result, in the words of that time. */
  get found(): FoundNotes {
    return this.#found;
  }

  /** The page was read again; null if it has no words now, and then the earlier ones stay. */
  reread(text: PageText | null): void {
    if (text) this.#text = text;
    this.#searched = '';
  }

  async run(draft: Draft): Promise<void> {
    const words = JSON.stringify(draft.notes.map(({ id, target }) => [id, target]));
    if (words === this.#searched) return;
    this.#searched = words;
    const text = this.#text;
    const { result } = await runInSlices(findNotes(draft, text), this.#signal);
    // A later search, for other notes or in newer words, may have begun meanwhile.
    if (this.#searched === words && this.#text === text) this.#found = result;
  }

  /** The draft of a page that loaded late or was edited: with its present words, if all notes are found in them. */
  inNewWords(draft: Draft): Draft {
    const { text } = this.#text;
    return text !== draft.text && this.#hasAll(draft) ? { ...draft, text } : draft;
  }

  #hasAll({ notes }: Pick<Draft, 'notes'>): boolean {
    return notes.every(({ id }) => {
      const match = this.#found.matches.get(id);
      return match !== undefined && isBound(match);
    });
  }
}
