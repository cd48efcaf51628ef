import { urlOf } from '../../dom/documents.ts';

/** A fragment of a page is no page of its own. */
export function pageOf(document: Document): string {
  return urlOf(document).replace(/#.*/s, '');
}
