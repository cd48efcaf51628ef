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
  /** Where it could not be read before, it is asked for again. */
  want(): void;
  /** What is printed in place of the page; null before it was read. */
  printed(): PrintedText | null;
  /** Nothing before it was read. */
  draw(): void;
}

export function createOpenedLoader(options: LoadOptions): OpenedLoader {
  const { host, signal, state, mount, onMounted } = options;
  let opened: OpenedPart | null = null;
  let drawIn: DrawOpened | null = null;
  let isRead = false;
  const read = async () => {
    opened = await host.opened();
    if (signal.aborted) return;
    drawIn = mount(opened);
    drawIn(state());
    onMounted();
  };
  return {
    want() {
      if (isRead) return;
      isRead = true;
      read().catch((error: unknown) => {
        isRead = false;
        host.report('note', error);
      });
    },
    printed: () => opened?.printed() ?? null,
    draw: () => drawIn?.(state()),
  };
}
