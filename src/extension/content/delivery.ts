import { PACKAGED_SCRIPTS } from '../packaged-scripts.ts';
import { askBackground } from './ask-background.ts';

declare global {
  /** Called by a packaged file, which runs in this same isolated world. */
  var afterwordReceive: ((file: string, part: unknown) => void) | undefined;
}

/** Milliseconds after which we stop waiting for a file. */
const PATIENCE_MS = 10_000;

/** Reads one packaged part by its file name, without folder and extension. */
export type Deliver = <Part>(file: string) => Promise<Part>;

/** Scripts are in the same folder as this one; all other files are knowledge. */
function pathOf(file: string): string {
  return PACKAGED_SCRIPTS.includes(file) ? `${file}.js` : `knowledge/${file}.js`;
}

/**
 * Reads packaged files on demand, each once. The background runs the file in this page's
 * isolated world and the file hands over its part: no request is made, nothing is exposed to the page.
 */
export function createDelivery(signal: AbortSignal): Deliver {
  const waiting = new Map<string, (part: unknown) => void>();
  const parts = new Map<string, Promise<unknown>>();
  globalThis.afterwordReceive = (file, part) => {
    // Files that the background sends along arrive before they are requested.
    parts.set(file, Promise.resolve(part));
    waiting.get(file)?.(part);
  };
  signal.addEventListener('abort', () => {
    globalThis.afterwordReceive = undefined;
  });

  const fetchPart = (file: string) =>
    new Promise<unknown>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${file} did not come`)), PATIENCE_MS);
      waiting.set(file, (part) => {
        clearTimeout(timer);
        resolve(part);
      });
      askBackground({ type: 'deliver', file: pathOf(file) }).catch(reject);
    });

  return <Part>(file: string) => {
    const known = parts.get(file) ?? fetchPart(file);
    parts.set(file, known);
    // A failure is not remembered: the next call tries again.
    known.catch(() => parts.delete(file));
    // The compiler guarantees the file's form, checked when the extension is built.
    return known as Promise<Part>;
  };
}
