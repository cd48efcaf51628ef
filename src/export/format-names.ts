/** What a page's notes can be taken along as. */
export const FORMAT_NAMES = [
  'markdown',
  'csv',
  'w3c',
  'claimreview',
  'ris',
  'bibtex',
  'csl',
] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];
