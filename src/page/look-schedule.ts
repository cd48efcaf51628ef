/** The share of the main thread that looking again may take on a page that never rests. */
const SHARE = 0.01;
/** The same for awaited words, once their credit is spent: a slow machine gets them, too. */
const SHARE_FOR_WORDS = 0.1;
/** Milliseconds without a change after which a page is looked at again. */
const REST_MS = 300;
/** Milliseconds after which a page that never rests is looked at all the same. */
const PATIENCE_MS = 2_000;
/** Milliseconds within which changes that bring words of the article are handled together. */
const SOON_MS = 60;
/** Milliseconds of work that looking soon may take in one go; it is paid back over time. */
const CREDIT_MS = 600;

/**
 * When a page is looked at again. However often it changes, the work stays below one hundredth of the
 * time: after a look that took n ms the next one comes n × 100 ms later at the earliest. Words that are
 * waited for come sooner: on credit, and without it n × 10 ms later.
 */
export class LookSchedule {
  #timer: ReturnType<typeof setTimeout> | null = null;
  #due = Number.POSITIVE_INFINITY;
  #firstChange = 0;
  #lastEnd = Number.NEGATIVE_INFINITY;
  #lastTook = 0;
  /** True if awaited words have arrived since the last look. */
  #isWaitedFor = false;
  #credit = CREDIT_MS;
  #creditAt = performance.now();
  #looking = false;
  #meanwhile: 'soon' | 'at rest' | null = null;
  #ended = false;

  constructor(private readonly look: () => Promise<number>) {}

  /** True while a look is due and further changes within its wait add nothing. */
  isFull(): boolean {
    return this.#timer !== null && performance.now() < this.#notBefore();
  }

  /** The page changed: look when it comes to rest. */
  atRest(): void {
    if (this.#looking) this.#meanwhile ??= 'at rest';
    if (this.#looking || this.#due - performance.now() <= SOON_MS) return;
    const now = performance.now();
    this.#firstChange ||= now;
    const due = Math.min(now + REST_MS, this.#firstChange + PATIENCE_MS);
    this.#schedule(Math.max(due, this.#notBefore()));
  }

  /** Awaited words arrived: look within 60 ms, on credit. */
  soon(): void {
    this.#comeWithin(SOON_MS);
  }

  /** Words that were hidden became visible: look at once, since nothing is changing any more. */
  now(): void {
    this.#comeWithin(0);
  }

  /** Runs what counts as a look but takes none of the time for looks; says what was wanted meanwhile. */
  async hold(look: () => Promise<unknown>): Promise<'soon' | 'at rest' | null> {
    this.#looking = true;
    this.#meanwhile = null;
    try {
      await look();
      return this.#meanwhile;
    } finally {
      this.#looking = false;
    }
  }

  end(): void {
    this.#ended = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #comeWithin(ms: number): void {
    if (this.#looking) {
      this.#meanwhile = 'soon';
      return;
    }
    this.#isWaitedFor = true;
    if (this.#hasCredit()) this.#schedule(Math.min(this.#due, performance.now() + ms));
    else this.atRest();
  }

  /** The earliest time for the next look. */
  #notBefore(): number {
    return this.#lastEnd + this.#lastTook / (this.#isWaitedFor ? SHARE_FOR_WORDS : SHARE);
  }

  #hasCredit(): boolean {
    const now = performance.now();
    this.#credit = Math.min(CREDIT_MS, this.#credit + (now - this.#creditAt) * SHARE);
    this.#creditAt = now;
    return this.#credit > 0;
  }

  #schedule(due: number): void {
    if (this.#ended) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => void this.#onDue(), Math.max(0, due - performance.now()));
  }

  async #onDue(): Promise<void> {
    this.#timer = null;
    this.#due = Number.POSITIVE_INFINITY;
    this.#firstChange = 0;
    this.#isWaitedFor = false;
    this.#looking = true;
    this.#meanwhile = null;
    try {
      const took = await this.look();
      this.#credit -= took;
      this.#lastTook = took;
      this.#lastEnd = performance.now();
    } finally {
      this.#looking = false;
      if (this.#meanwhile === 'soon') this.soon();
      else if (this.#meanwhile === 'at rest') this.atRest();
    }
  }
}
