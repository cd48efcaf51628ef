import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { takePage } from '../../src/export/take-page.ts';
import type { TakenPage } from '../../src/export/taken-page.ts';
import { createPageSelectors } from '../../src/page/create-page-selectors.ts';
import type { AnnotatedPage } from './create-annotator.ts';

/** What was found on a saved page, to be taken along in some format. Its address can be resolved. */
export function takeFound(found: AnnotatedPage): TakenPage {
  const { url, file, text, marks, bases, details } = found;
  // The bundled knowledge base is the only one here.
  const [base] = bases;
  if (!base) throw new Error('expected a knowledge base on this page');
  return takePage({
    address: url ?? pathToFileURL(resolve(file)).href,
    base,
    marks,
    details: details(base),
    selectorsFor: createPageSelectors(text),
  });
}
