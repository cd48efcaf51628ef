/** Who speaks, in a console that the page and other extensions write to as well. */
const NAME = 'Afterword:';

/** Something of ours failed. */
export function logError(error: unknown, what?: string): void {
  if (what) console.error(NAME, what, error);
  else console.error(NAME, error);
}

/** Something could not be had, and the rest works without it. */
export function logWarning(what: string, error: unknown): void {
  console.warn(NAME, what, error);
}

/** Something that is bound to happen, and may help to understand what was seen. */
export function logInfo(what: string, error: unknown): void {
  console.info(NAME, what, error);
}
