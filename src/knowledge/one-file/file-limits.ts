/** A base of 5,000 claims is half of it. */
export const MOST_BYTES = 10 * 2 ** 20;

/** Entries in one list: far more than a base of the largest kind has. */
export const MOST_ENTRIES = 20_000;

/** Levels of lists and entries in each other: no part of a base has half as many. */
export const MOST_LEVELS = 24;
