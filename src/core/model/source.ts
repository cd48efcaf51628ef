export const SOURCE_KINDS = [
  'official',
  'treaty-text',
  'primary-text',
  'news-agency',
  'newspaper',
  'state-media',
  'public-media',
  'think-tank',
  'academic',
  'ngo',
  'encyclopedia',
  'rating',
  'platform',
  'interview',
  'republication',
  /** A law firm's, a company's or one person's own page. */
  'other',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface Publisher {
  readonly id: string;
  readonly name: string;
  /** ISO 3166 code, "EU" or another body's name; null where not confirmed. */
  readonly country: string | null;
  /** What this publisher's pages are, unless a source says otherwise. */
  readonly kind: SourceKind;
  /** For state and public media: whose (owner or funder), one line. Null for others. */
  readonly whose: string | null;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** EDTF-style ISO date of publication: YYYY, YYYY-MM or YYYY-MM-DD; null where not known. */
  readonly date: string | null;
  /** Null for a text that is on no page we could name. */
  readonly url: string | null;
  readonly archivedUrl: string | null;
  readonly kind: SourceKind;
  /** BCP 47. */
  readonly language: string;
  /** False: known to exist, not read. */
  readonly read: boolean;
  /** For readers, for instance "cites TASS" or "opening part read". */
  readonly note: string | null;
}
