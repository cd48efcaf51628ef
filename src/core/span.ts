/** A stretch of a string in UTF-16 units: `start` included, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
