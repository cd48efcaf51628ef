import { bodyOf, fontsOf, listen, rootElementOf, viewOf } from '../../dom/documents.ts';
import { boundsOf } from '../../dom/elements.ts';

export interface WatchLayoutOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** The name of a face of ours that is there before anything is measured; null for none. */
  readonly font: string | null;
  /** True if the words do not move with the page when it scrolls. */
  isHeld(): boolean;
  measure(): void;
}

/**
 * Calls `measure` now, and at most once a frame after anything that may move the page's words.
 */
export function watchLayout({ document, signal, font, isHeld, measure }: WatchLayoutOptions): void {
  const view = viewOf(document);
  if (!view) return;
  let frame = 0;
  const schedule = () => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) measureAt(sizes());
    });
  };
  const sizes = () =>
    [rootElementOf(document), bodyOf(document)]
      .map((element) => {
        const { width, height } = element ? boundsOf(element) : { width: 0, height: 0 };
        return `${width} ${height}`;
      })
      .join();
  let measured = '';
  // Read before anything is written, since then no layout is forced.
  const measureAt = (now: string) => {
    measured = now;
    measure();
  };
  measureAt(sizes());
  // An observer reports each element once at the start, as if it had changed.
  const observer = new ResizeObserver(() => {
    if (sizes() !== measured) schedule();
  });
  for (const element of [rootElementOf(document), bodyOf(document)]) {
    if (element) observer.observe(element);
  }
  view.addEventListener('resize', schedule, { signal });
  const quietly = { signal, capture: true, passive: true };
  // The page's own scrolling moves words and numbers alike, except for words that stay while it scrolls.
  const onScroll = ({ target }: Event) => {
    if (target !== document || isHeld()) schedule();
  };
  listen(document, 'scroll', onScroll, quietly);
  // Dialogs, popovers and full screen: what holds the article may come above the rest of the page.
  // A press may close or open a bar of the page under our chip in the corner.
  for (const event of ['toggle', 'close', 'fullscreenchange', 'click']) {
    listen(document, event, schedule, quietly);
  }
  // The browser tells of a face some frames after it came.
  const isAwaited = ({ family }: FontFace) => font === null || !family.includes(font);
  const onFonts = ({ fontfaces }: FontFaceSetLoadEvent) => {
    if (fontfaces.some(isAwaited)) schedule();
  };
  fontsOf(document).addEventListener('loadingdone', onFonts, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.cancelAnimationFrame(frame);
  });
}
