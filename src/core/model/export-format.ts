/** What the notes of a page can be taken along as: for people, then for programs. */
export const EXPORT_FORMATS = [
  'markdown',
  'csv',
  'w3c',
  'claimreview',
  'ris',
  'bibtex',
  'csl',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
