/**
 * Words of a text and, where known, the words around them.
 * W3C Web Annotation Data Model, section 4.2.4.
 */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}
