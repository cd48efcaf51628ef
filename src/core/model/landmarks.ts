/**
 * Parts of a page by which our surfaces are positioned, looked for once a look. `Live` is what a
 * room that knows the page calls a part of it: a DOM `Element`.
 */
export interface Landmarks<Live = unknown> {
  /** The headline over the article; null where there is none. */
  readonly headline: Live | null;
  /** What names the author near the headline; null where nothing does. */
  readonly byline: Live | null;
  /** What holds the article's words. */
  readonly column: Live;
  /** The colour behind the words: red, green, blue, each 0 to 255. */
  readonly background: readonly [number, number, number];
}
