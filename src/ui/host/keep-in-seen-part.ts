import { createElement, viewOf } from '../../dom/documents.ts';
import { documentOf, rootNodeOf } from '../../dom/nodes.ts';

/** Milliseconds between two checks of which part of a frame is visible. */
const EVERY_MS = 200;
/** Differences of fewer pixels do not count. */
const NEXT_TO_NOTHING = 2;

/**
 * Keeps a surface that is as high as its window in the visible part of it: a frame may be as high as
 * its text, and scrolls with the page around it, which nothing in the frame is told about. Only an
 * intersection with the browser's own viewport reveals it, even if the page around is of another origin.
 * Does nothing outside frames. Returns a function that undoes it.
 */
export function keepInSeenPart(surface: HTMLElement): () => void {
  const document = documentOf(surface);
  const view = viewOf(document);
  if (!view || view === view.top) return () => undefined;
  // It is as large as the window, which the page's own elements need not be.
  const ruler = createElement(document, 'div');
  ruler.style.cssText = 'position:fixed;inset:0;visibility:hidden;pointer-events:none';
  rootNodeOf(surface).appendChild(ruler);
  const observer = new IntersectionObserver((entries) => {
    const seen = entries.at(-1)?.intersectionRect;
    const isPart = seen && seen.height > 0 && view.innerHeight - seen.height > NEXT_TO_NOTHING;
    surface.style.top = isPart ? `${Math.max(0, seen.top)}px` : '';
    surface.style.height = isPart ? `${seen.height}px` : '';
  });
  // A new observer reports at once; while the page scrolls, the visible share may stay the same.
  const look = () => {
    observer.unobserve(ruler);
    observer.observe(ruler);
  };
  look();
  const timer = setInterval(look, EVERY_MS);
  return () => {
    clearInterval(timer);
    observer.disconnect();
    ruler.remove();
  };
}
