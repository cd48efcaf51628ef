/**
 * The UTF-16 unit of `text` at `index`; NaN outside of it. The same as `text.charCodeAt`, for loops over
 * whole texts: engines keep strings in half a dozen forms (sliced, joined, one byte or two), and look
 * the method up anew for every character once a loop has met more than four of them. Named in full,
 * since a bundle's own variable might be given another value, for all an engine knows.
 */
export function unitAt(text: string, index: number): number {
  return String.prototype.charCodeAt.call(text, index);
}
