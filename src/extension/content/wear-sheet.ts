import type { ToBackground } from '../messages.ts';
import { browser } from './browser-api.ts';
import { logUnlessAborted } from './log.ts';

/**
 * Dresses the page in one style sheet of ours at a time, which the background inserts, and undresses
 * it when the signal aborts. Calls may come faster than the background answers: the last one counts.
 */
export function wearSheet(signal: AbortSignal): (css: string) => Promise<void> {
  let worn: string | null = null;
  let wanted: string | null = null;
  let dressing: Promise<void> | null = null;
  const follow = async () => {
    while (worn !== wanted) {
      const message: ToBackground = { type: 'page-sheet', before: worn, css: wanted };
      worn = wanted;
      await browser.runtime.sendMessage(message);
    }
  };
  const wear = (css: string | null) => {
    wanted = css;
    // Never rejects: a page without its sheet shows nothing, and the next one is tried again.
    dressing ??= follow()
      .catch((error: unknown) => {
        // What goes last may outlive the extension itself.
        if (!signal.aborted) logUnlessAborted(error);
      })
      .finally(() => {
        dressing = null;
      });
    return dressing;
  };
  signal.addEventListener('abort', () => void wear(null));
  return wear;
}
