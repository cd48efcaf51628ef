/** Space that is left above what is brought into view, in pixels. */
const MARGIN = 12;

/** Scrolls the panel, and never the page, so that `element` is near the panel's top. */
export function bringIntoPanel(element: Element): void {
  const scroller = element.closest('.panel-body');
  if (!scroller) return;
  const { top } = scroller.getBoundingClientRect();
  scroller.scrollTop += element.getBoundingClientRect().top - top - MARGIN;
}
