/** How much of a page is read. No article comes near these limits; pages that do stay responsive. */

/** The most nodes visited in one look. */
export const MOST_NODES = 1_000_000;
/** The most characters read in one look. */
export const MOST_CHARACTERS = 8_000_000;
/** A text node with more characters than this holds data, not words. */
export const LONGEST_TEXT = 1_000_000;
