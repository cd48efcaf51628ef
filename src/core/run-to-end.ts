/** Runs work that is cut into steps to its end at once, for a caller that may block its thread. */
export function runToEnd<Result>(steps: Generator<void, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
