/** Ends a task, so that input and painting go first. */
export function giveWay(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in globalThis.scheduler) {
    return globalThis.scheduler.yield();
  }
  return new Promise((resolve) => setTimeout(resolve));
}
