import type { DrawOpened, OpenedPart } from './opened-part.ts';
import type { OverlayHost } from './overlay-model.ts';
import type { OverlayState } from './overlay-state.ts';
import type { PrintedText } from './print/printed-text.ts';

interface LoadOptions {
  readonly host: OverlayHost;
  readonly signal: AbortSignal;
  state(): OverlayState;
  mount(part: OpenedPart): DrawOpened;
  /** What was open already is drawn. */
  onMounted(): void;
}

/** Reads what draws notes and panel, once one of them is wanted. */
export interface OpenedLoader {
  /** `isAgain`: where it could not be read before, it is asked for once more. */
  want(isAgain: boolean): void;
  /** What is printed in place of the page; null before it was read. */
  printed(): PrintedText | null;
  /** Nothing before it was read. */
  draw(): void;
}

/** Reads the script once, and mounts what it draws. A failure is reported to the host. */
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
