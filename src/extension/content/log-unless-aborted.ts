import { logError } from '../../core/log.ts';

/** A look that was aborted because notes were switched off is no failure. */
export function logUnlessAborted(error: unknown): void {
  if (error instanceof DOMException && error.name === 'AbortError') return;
  logError(error);
}
