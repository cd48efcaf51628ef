import type { MarkAnchor } from '../marks/mark-anchor.ts';

/** Why a note is open, from the most fleeting to the firmest. */
export type OpenedBy = 'pointer' | 'focus' | 'press';

export interface OpenNote {
  /** The mark's key. */
  readonly mark: string;
  readonly by: OpenedBy;
  readonly anchor: MarkAnchor;
}

/** A point in the viewport, in CSS pixels. */
export interface PointerPosition {
  readonly x: number;
  readonly y: number;
}

export interface IntentOptions {
  /** Milliseconds of rest before opening, and of grace before closing. */
  delays(): { readonly open: number; readonly close: number };
  onChange(open: OpenNote | null): void;
}

/** Pixels by which a resting hand may move the pointer. */
const TREMBLE = 4;
/**
 * With a note open the next one needs no rest: this long on its words, in milliseconds, distinguishes a
 * pointer that has arrived from one that crosses them on its way to the note, and feels instant.
 */
const ADJACENT_MS = 80;

/**
 * Decides when a note opens and closes (WCAG 2.2, 1.4.13): after a rest of the pointer on its words,
 * at once when pressed, and from one note to the next without a rest; it stays while the pointer is
 * on words or note, and when pressed until it is dismissed. Timed by `setTimeout`.
 */
export class NoteIntent {
  readonly #options: IntentOptions;
  #open: OpenNote | null = null;
  #pointed: string | null = null;
  /** Where the pointer rests, or may be coming to rest. */
  #restsAt: PointerPosition | null = null;
  #onNote = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitsForRest = false;

  constructor(options: IntentOptions) {
    this.#options = options;
  }

  get open(): OpenNote | null {
    return this.#open;
  }

  /** The pointer moved and is on the words of a mark, or on none. */
  pointAt(mark: string | null, at: PointerPosition): void {
    const isNew = mark !== this.#pointed;
    const rests = !isNew && this.#restsAt !== null && isNear(this.#restsAt, at);
    if (!rests) this.#restsAt = at;
    this.#pointed = mark;
    // A pointer that moves along the words of one note has not come to rest on them.
    if (isNew || (!rests && this.#waitsForRest)) this.#plan();
  }

  /** The pointer entered the open note, or left it. */
  pointerOnNote(inside: boolean): void {
    this.#onNote = inside;
    this.#plan();
  }

  /** Opens at once and keeps open. */
  press(mark: string, anchor: MarkAnchor = 'words'): void {
    this.#set({ mark, by: 'press', anchor });
  }

  /** Keyboard focus moved to a note's button. */
  focus(mark: string): void {
    if (this.#open?.mark !== mark) this.#set({ mark, by: 'focus', anchor: 'words' });
  }

  /** Keyboard focus left a note's button. */
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
    this.#forget();
    const { open, close } = this.#options.delays();
    const mark = this.#pointed;
    const isOther = mark !== null && mark !== this.#open?.mark;
    if (isOther && this.#open?.by !== 'press' && !this.#onNote) {
      const isFirst = this.#open === null;
      this.#waitsForRest = isFirst;
      const wait = isFirst ? open : Math.min(open, ADJACENT_MS);
      this.#timer = setTimeout(() => this.#set({ mark, by: 'pointer', anchor: 'words' }), wait);
    } else if (mark === null && !this.#onNote && this.#open?.by === 'pointer') {
      this.#timer = setTimeout(() => this.#set(null), close);
    }
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#waitsForRest = false;
  }

  #set(open: OpenNote | null): void {
    this.#forget();
    this.#open = open;
    this.#options.onChange(open);
  }
}

function isNear(a: PointerPosition, b: PointerPosition): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) <= TREMBLE;
}
