/** What is larger is no page that a person reads. */
export const MOST_BYTES = 64 * 2 ** 20;
