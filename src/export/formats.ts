import type { ExportFormat } from '../core/model/export-format.ts';
import { toBibtex, toRis } from './bibliography.ts';
import { claimReviews } from './claim-review.ts';
import { toCsl } from './csl.ts';
import type { ExportWords } from './export-words.ts';
import { footnoted } from './markdown/footnoted.ts';
import { scorecard } from './scorecard.ts';
import type { TakenPage } from './taken-page.ts';
import { webAnnotations } from './web-annotations.ts';

interface Format {
  /** Of the file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The file's text, with a line break at its end. */
  write(page: TakenPage, words: ExportWords): string;
}

export const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  w3c: {
    extension: 'annotations.jsonld',
    mediaType: 'application/ld+json',
    write: (page, words) => toJson(webAnnotations(page, words)),
  },
  claimreview: {
    extension: 'claimreview.jsonld',
    mediaType: 'application/ld+json',
    write: (page, words) => toJson(claimReviews(page, words)),
  },
  csv: { extension: 'csv', mediaType: 'text/csv', write: scorecard },
  markdown: { extension: 'md', mediaType: 'text/markdown', write: footnoted },
  csl: {
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (page, words) => toJson(toCsl(page, words)),
  },
  ris: {
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: (page, words) => toRis(toCsl(page, words)),
  },
  bibtex: {
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    write: (page, words) => toBibtex(toCsl(page, words)),
  },
};

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
