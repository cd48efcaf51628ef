import {
  type ImportedAnnotation,
  type ImportedFile,
  NotImportable,
} from './imported-annotation.ts';
import { nestGraph } from './nest-graph.ts';
import { hypothesisRows, readHypothesisRow } from './read-hypothesis.ts';
import { readWebAnnotation, webAnnotationItems } from './read-web-annotation.ts';

/**
 * Reads a Hypothesis export (JSON of its client or rows of its API) or W3C annotations. Throws
 * NotImportable for another file, and for one in which nothing quotes words of a page.
 */
export function readAnnotations(text: string): ImportedFile {
  const file = nestGraph(parse(text));
  const read =
    webAnnotationItems(file)?.map(readWebAnnotation) ??
    hypothesisRows(file)?.map(readHypothesisRow);
  if (!read) throw new NotImportable('neither a Hypothesis export nor W3C annotations');
  const annotations = read.filter((one): one is ImportedAnnotation => one !== null);
  if (annotations.length === 0) throw new NotImportable('nothing in it quotes words of a page');
  return { annotations, leftOut: read.length - annotations.length };
}

/** True for a file with annotations in it, whether or not any of them can be read as a note on words. */
export function holdsAnnotations(text: string): boolean {
  try {
    const file = nestGraph(parse(text));
    return (webAnnotationItems(file) ?? hypothesisRows(file) ?? []).length > 0;
  } catch (error) {
    // Lists in lists without end are read by functions that call themselves.
    if (error instanceof NotImportable || error instanceof RangeError) return false;
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new NotImportable(`not JSON that can be read: ${why}`);
  }
}
