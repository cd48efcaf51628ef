import { isBound } from '../../core/matching/match.ts';
import type { Draft } from '../../core/writing/draft.ts';
import type { PageText } from '../../page/page-text.ts';
import { runInSlices } from '../../page/slices.ts';
import { type FoundNotes, findNotes } from './bind-notes.ts';

/** Where the notes of a draft stand in the words of a page: searched for anew when either are others. */
export class NoteSearch {
  readonly #signal: AbortSignal;
  #text: PageText;
  #found: FoundNotes;
  /** What was searched for last. */
  #searched = '';

  constructor(text: PageText, signal: AbortSignal) {
    this.#signal = signal;
    this.#text = text;
    this.#found = { matches: new Map(), text };
  }

  /** The page's words as they were read last. */
  get text(): PageText {
    return this.#text;
  }

  /** What was found last, in the words of then. */
  get found(): FoundNotes {
    return this.#found;
  }

  /** The page was read again; null where it has no words now, and then those of before stay. */
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
    // Another search, for other notes or in newer words, may have begun meanwhile.
    if (this.#searched === words && this.#text === text) this.#found = result;
  }

  /** A draft of a page whose words came late, or were edited: with its words now, where all notes stand in them. */
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
