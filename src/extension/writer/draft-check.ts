import type { Draft } from '../../core/writing/draft.ts';
import { runInSlices } from '../../page/slices.ts';
import type { WriterFinding } from '../../ui/writer/writer-model.ts';
import { logUnlessAborted } from '../content/log-unless-aborted.ts';

/** Milliseconds of rest after which rules are asked again. */
const REST_MS = 200;

export interface DraftCheckOptions {
  /** Yields now and then. */
  check(draft: Draft): Generator<void, readonly WriterFinding[]>;
  onFindings(): void;
  readonly signal: AbortSignal;
}

/**
 * What rules say of a draft while it is written: asked once nothing was written for a moment, and in slices, for
 * it may have thousands of notes.
 */
export class DraftCheck {
  readonly #options: DraftCheckOptions;
  /** Ends the check of a draft that is another one by now. */
  #asked = new AbortController();
  #findings: readonly WriterFinding[] = [];

  constructor(options: DraftCheckOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => this.#asked.abort());
  }

  /** What they said last. */
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
