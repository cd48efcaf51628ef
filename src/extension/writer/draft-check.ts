import type { Draft } from '../../core/writing/draft.ts';
import { runInSlices } from '../../page/slices.ts';
import type { WriterFinding } from '../../ui/writer/writer-model.ts';
import { logUnlessAborted } from '../content/log-unless-aborted.ts';

/** Milliseconds without a change after which the rules run again. */
const REST_MS = 200;

export interface DraftCheckOptions {
  /** Yields now and then. */
  check(draft: Draft): Generator<void, readonly WriterFinding[]>;
  onFindings(): void;
  readonly signal: AbortSignal;
}

/**
 * Runs the rules on a draft while it is being written: after a moment without changes, and in slices, since
 * it may have thousands of notes.
 */
export class DraftCheck {
  readonly #options: DraftCheckOptions;
  /** Aborts the check of a draft that has changed since. */
  #asked = new AbortController();
  #findings: readonly WriterFinding[] = [];

  constructor(options: DraftCheckOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => this.#asked.abort());
  }

  /** The latest findings. */
  get findings(): readonly WriterFinding[] {
    return this.#findings;
  }

  ask(draft: Draft): void {
    this.#asked.abort();
    this.#asked = new AbortController();
    this.#run(draft, this.#asked.signal).catch(logUnlessAborted);
  }

  async #run(draft: Draft, signal: AbortSignal): Promise<void> {
    await new Promise((rested) => setTimeout(rested, REST_MS));
    const { result } = await runInSlices(this.#options.check(draft), signal);
    this.#findings = result;
    this.#options.onFindings();
  }
}
