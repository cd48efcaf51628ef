import type { BaseOnPage } from '../../core/model/annotated-page.ts';
import type { ExportFormat } from '../../core/model/export-format.ts';
import type { Mark } from '../../core/model/mark.ts';
import { urlOf } from '../../dom/documents.ts';
import { documentOf } from '../../dom/nodes.ts';
import type { ExportWords } from '../../export/export-words.ts';
import { FORMATS } from '../../export/formats.ts';
import { takePage } from '../../export/take-page.ts';
import type { TakenDetails } from '../../export/taken-page.ts';
import { createPageSelectors } from '../../page/create-page-selectors.ts';
import type { PageText } from '../../page/page-text.ts';
import { saveFile } from '../save-file.ts';

interface Wanted {
  readonly format: ExportFormat;
  readonly base: BaseOnPage;
  readonly marks: readonly Mark[];
  readonly text: PageText;
  readonly details: TakenDetails;
  readonly words: ExportWords;
}

/** Loaded only when a reader saves what is on the page. */
export interface ExportsPart {
  /** Creates the file and hands it to the browser. Returns its name; null if the page may not save files. */
  save(wanted: Wanted): string | null;
}

const part: ExportsPart = {
  save({ format, base, marks, text, details, words }) {
    // A sandboxed page downloads nothing, without any error.
    if (self.origin === 'null') return null;
    const { extension, mediaType, write } = FORMATS[format];
    const address = urlOf(documentOf(text.root));
    const taken = takePage({
      address,
      base,
      marks,
      details,
      selectorsFor: createPageSelectors(text),
    });
    const of = base.article?.id ?? base.knowledgeBase.id;
    const name = `afterword-${of}.${extension}`;
    const type = `${mediaType};charset=utf-8`;
    saveFile(name, new Blob([write(taken, words)], { type }));
    return name;
  },
};
globalThis.afterwordReceive?.('exports', part);
