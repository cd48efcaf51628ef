/** Why a note is open, from the most fleeting to the firmest. */
export type OpenedBy = 'pointer' | 'focus' | 'press';

export interface OpenNote {
  readonly number: number;
  readonly by: OpenedBy;
}

export interface IntentOptions {
  /** Milliseconds of rest before opening, and of grace before closing. */
  delays(): { readonly open: number; readonly close: number };
  onChange(open: OpenNote | null): void;
}

/**
 * Decides when a note opens and closes (WCAG 2.2, 1.4.13): after a rest of the pointer on its words,
 * at once when pressed; it stays while the pointer is on words or note, and when pressed until
 * it is dismissed. Times are kept by `setTimeout`.
 */
export class NoteIntent {
  readonly #options: IntentOptions;
  #open: OpenNote | null = null;
  #pointed: number | null = null;
  #onNote = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: IntentOptions) {
    this.#options = options;
  }

  get open(): OpenNote | null {
    return this.#open;
  }

  /** The pointer is on the words of a note, or on none. */
  pointAt(number: number | null): void {
    if (number === this.#pointed) return;
    this.#pointed = number;
    this.#plan();
  }

  /** The pointer came on to the open note, or left it. */
  pointerOnNote(inside: boolean): void {
    this.#onNote = inside;
    this.#plan();
  }

  /** Opens at once and keeps open. */
  press(number: number): void {
    this.#set({ number, by: 'press' });
  }

  /** The keyboard came to a note's button. */
  focus(number: number): void {
    if (this.#open?.number !== number) this.#set({ number, by: 'focus' });
  }

  /** The keyboard left a note's button. */
  blur(): void {
    if (this.#open?.by === 'focus') this.#set(null);
  }

  /** Closes. The words under the pointer do not open again until it has left them. */
  dismiss(): void {
    this.#onNote = false;
    this.#set(null);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #plan(): void {
    clearTimeout(this.#timer);
    const { open, close } = this.#options.delays();
    const number = this.#pointed;
    const isOther = number !== null && number !== this.#open?.number;
    if (isOther && this.#open?.by !== 'press' && !this.#onNote) {
      this.#timer = setTimeout(() => this.#set({ number, by: 'pointer' }), open);
    } else if (number === null && !this.#onNote && this.#open?.by === 'pointer') {
      this.#timer = setTimeout(() => this.#set(null), close);
    }
  }

  #set(open: OpenNote | null): void {
    clearTimeout(this.#timer);
    this.#open = open;
    this.#options.onChange(open);
  }
}
