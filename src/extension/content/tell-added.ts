import { knownShingles } from '../../core/recognition/page-probe.ts';
import { wakeBackground } from './wake-background.ts';

/**
 * Runs before our own first stage where sites of added bases are among those that it looks at, and leaves it
 * a way to tell the background of what it reads there: the page is read once, and no second stage of ours
 * is compiled for it. Elsewhere nothing is left.
 */
declare global {
  /** Takes a page on which our own first stage found nothing: its addresses, and the shingles that were read. */
  var afterwordTell: ((addresses: readonly string[], read: readonly number[]) => void) | undefined;
}

globalThis.afterwordTell = (addresses, read) => {
  globalThis.afterwordAskedAt = location.href;
  wakeBackground({ type: 'may-be-added', probe: { addresses, shingles: knownShingles(read) } });
};
// In frames of the outlet's own pages our first stage does not run.
if (self !== top) wakeBackground({ type: 'look-for-added' });
