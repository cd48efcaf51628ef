import type { TextQuoteSelector } from '../../core/text-quote-selector.ts';

/** What somebody wrote about words of a page, whatever program it comes from. */
export interface ImportedAnnotation {
  /** Address of the page. */
  readonly page: string;
  /** Title of the page; null where the file does not say. */
  readonly title: string | null;
  readonly quote: Required<TextQuoteSelector>;
  /** Plain text or Markdown; empty for a mere highlight. */
  readonly body: string;
  /** Who wrote it, when, and its tags, for those who work on it next. */
  readonly origin: string;
  /** What more is known of the claim, where Afterword wrote the file. */
  readonly known: KnownClaim | null;
}

export interface KnownClaim {
  readonly kind: string;
  readonly verdict: string | null;
  readonly headline: string | null;
  readonly confidence: string | null;
  readonly asOf: string | null;
  readonly searched: string | null;
}

/** What a file holds, and what of it no claim can be made from. */
export interface ImportedFile {
  readonly annotations: readonly ImportedAnnotation[];
  /** Notes on a whole page, replies, and others without quoted words. */
  readonly leftOut: number;
}

/** The file cannot be imported; the message says why. */
export class NotImportable extends Error {}
