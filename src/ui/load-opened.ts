import type { DrawOpened, OpenedPart } from './opened-part.ts';
import type { OverlayHost } from './overlay-model.ts';
import type { OverlayState } from './overlay-state.ts';
import type { PrintedText } from './print/printed-text.ts';

interface LoadOptions {
  readonly host: OverlayHost;
  readonly signal: AbortSignal;
  state(): OverlayState;
  mount(part: OpenedPart): DrawOpened;
  /** Called once whatever was already open is drawn. */
  onMounted(): void;
}

/** Loads what draws notes and panel, once one of them is wanted. */
export interface OpenedLoader {
  /** `isAgain`: if it could not be loaded before, retry. */
  want(isAgain: boolean): void;
  /** The text printed in place of the page; null until it is loaded. */
  printed(): PrintedText | null;
  /** Draws nothing until it is loaded. */
  draw(): void;
}

/** Loads the script once, and mounts what it draws. A failure is reported to the host. */
export function createOpenedLoader(options: LoadOptions): OpenedLoader {
  const { host, signal, state, mount, onMounted } = options;
  let progress: 'unread' | 'asked' | 'failed' = 'unread';
  let mounted: { readonly part: OpenedPart; readonly draw: DrawOpened } | null = null;
  const read = async () => {
    const part = await host.opened();
    if (signal.aborted) return;
    mounted = { part, draw: mount(part) };
    mounted.draw(state());
    onMounted();
  };
  return {
    want(isAgain) {
      if (progress === 'asked' || (progress === 'failed' && !isAgain)) return;
      progress = 'asked';
      read().catch((error: unknown) => {
        progress = 'failed';
        host.report('note', error);
      });
    },
    printed: () => mounted?.part.printed() ?? null,
    draw: () => mounted?.draw(state()),
  };
}
