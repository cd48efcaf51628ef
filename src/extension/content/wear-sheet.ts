import type { PageSheet } from '../../ui/styles/page-sheet.ts';
import { askBackground } from './ask-background.ts';
import { logUnlessAborted } from './log-unless-aborted.ts';

/**
 * Gives the page one style sheet of ours at a time, which the background inserts, and removes
 * it when the signal aborts. Calls may come faster than the background answers: the last one wins.
 */
export function wearSheet(signal: AbortSignal): (sheet: PageSheet) => Promise<void> {
  let worn: PageSheet | null = null;
  let wanted: PageSheet | null = null;
  let dressing: Promise<void> | null = null;
  const follow = async () => {
    while (worn !== wanted) {
      const before = worn;
      worn = wanted;
      await askBackground({ type: 'page-sheet', before, sheet: wanted });
    }
  };
  const wear = (sheet: PageSheet | null) => {
    // A sheet with the same content is not a new one.
    if (JSON.stringify(sheet) !== JSON.stringify(wanted)) wanted = sheet;
    // Never rejects: a page without its sheet shows nothing, and the next one is tried again.
    dressing ??= follow()
      .catch((error: unknown) => {
        // The last removal may come after the extension itself is gone.
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
