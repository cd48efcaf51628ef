import { clearPainted } from '../../page/paint.ts';
import { replaceHosts } from '../../ui/host/host-element.ts';

declare global {
  /** Ends the copy of this script that runs in this world. */
  var afterwordEnd: (() => void) | undefined;
}

/**
 * Ends an earlier copy of this script on the page, removes what it may have left, and takes its
 * place. The two do not share a world if the extension was updated in between.
 */
export function replaceEarlier(document: Document, end: () => void, signal: AbortSignal): void {
  globalThis.afterwordEnd?.();
  replaceHosts(document);
  clearPainted();
  globalThis.afterwordEnd = end;
  signal.addEventListener('abort', () => {
    if (globalThis.afterwordEnd === end) globalThis.afterwordEnd = undefined;
  });
}
