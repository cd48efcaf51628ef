/**
 * Ends a task, so that input, painting and the page's own timers go first. Not by `scheduler.yield()`:
 * what it continues goes before every timer that is due, until all slices are done.
 */
export function giveWay(): Promise<void> {
  return 'scheduler' in globalThis && 'postTask' in globalThis.scheduler
    ? globalThis.scheduler.postTask(() => undefined)
    : new Promise((resolve) => setTimeout(resolve));
}
