/** How much of a page is looked at. No article comes near these; pages that do stay responsive. */

/** Nodes walked over in one look. */
export const MOST_NODES = 1_000_000;
/** Characters read in one look. */
export const MOST_CHARACTERS = 8_000_000;
/** A text node with more characters than this holds data. */
export const LONGEST_TEXT = 1_000_000;
