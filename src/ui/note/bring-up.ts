/** Room for the note's head, which stays at the top, in pixels. */
const HEAD = 56;

/** Scrolls the note, and never the page, so that most of its window shows what was unfolded. */
export function bringUp(unfolded: Element): void {
  const scroller = unfolded.closest('.note-scroll');
  if (!scroller) return;
  const { top, height } = scroller.getBoundingClientRect();
  scroller.scrollTop += Math.max(
    0,
    unfolded.getBoundingClientRect().top - top - Math.max(HEAD, height / 4),
  );
}
