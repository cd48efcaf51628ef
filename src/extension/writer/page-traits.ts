import { HOST_SELECTOR } from '../../core/model/host-selector.ts';
import { viewOf } from '../../dom/documents.ts';
import { queryAll } from '../../dom/elements.ts';
import { paintsBlocks } from '../../page/paint.ts';
import type { WriterModel } from '../../ui/writer/writer-model.ts';
import { browser } from '../content/browser-api.ts';

/** The traits of a page that the writer's surfaces depend on. */
export function traitsOf(
  document: Document,
): Pick<WriterModel, 'isPrivate' | 'drawsLines' | 'hasMargin'> {
  const view = viewOf(document);
  return {
    isPrivate: browser.extension.inIncognitoContext ?? false,
    drawsLines: view !== null && paintsBlocks(view),
    // Numbers of two sets of notes cannot share one margin.
    hasMargin: queryAll(document, HOST_SELECTOR).length < 2,
  };
}
