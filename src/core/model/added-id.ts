const MARK = 'added:';

/**
 * The id on a page of a knowledge base that a reader added, by its own id. No id that a file can give
 * looks like it, so that nothing of an added base is ever taken for a bundled one's.
 */
export function addedId(own: string): string {
  return MARK + own;
}

/** True for the id on a page of a base that the reader added. */
export function isAdded(base: string): boolean {
  return base.startsWith(MARK);
}

/** The base's own id, whoever brought it. */
export function ownId(base: string): string {
  return isAdded(base) ? base.slice(MARK.length) : base;
}
