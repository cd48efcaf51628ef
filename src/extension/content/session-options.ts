import type { Boot, PageStatus } from '../messages.ts';

export interface SessionOptions {
  readonly document: Document;
  readonly boot: Boot;
  readonly signal: AbortSignal;
  /** Called after each look and each switch. */
  onStatus(status: PageStatus): void;
  /** The reader switched this page off or on, from the page itself. */
  onSwitched(on: boolean): void;
  /** The page is not covered, or no longer: nothing of ours may stay. */
  onNothing(): void;
  /** A later copy of our scripts takes over. */
  onReplaced(): void;
}
