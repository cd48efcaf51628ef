/** A page as it was saved: its markup, and the address it had where the form keeps one. */
export interface SavedPage {
  /** Absolute address; null where the file does not say. */
  readonly url: string | null;
  readonly html: string;
  /** Documents that stood in frames of the page, in the file's order. */
  readonly frames: readonly SavedPage[];
}
