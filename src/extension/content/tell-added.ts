import { knownShingles } from '../../core/recognition/page-probe.ts';
import { wakeBackground } from './wake-background.ts';

/**
 * Runs before our own first stage on sites of added bases that it also checks, and gives it
 * a way to report to the background what it reads there: the page is read once, and no other stage of ours
 * is compiled for it. Elsewhere it leaves nothing.
 */
declare global {
  /** Reports a page on which our own first stage found nothing: its URLs, and the shingles that were read. */
  var afterwordTell: ((addresses: readonly string[], read: readonly number[]) => void) | undefined;
}

globalThis.afterwordTell = (addresses, read) => {
  globalThis.afterwordAskedAt = location.href;
  wakeBackground({ type: 'may-be-added', probe: { addresses, shingles: knownShingles(read) } });
};
// Our first stage does not run in frames of the outlet's own pages.
if (self !== top) wakeBackground({ type: 'look-for-added' });
