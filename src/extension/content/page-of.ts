import { urlOf } from '../../dom/documents.ts';

/** The URL without its fragment, which makes no separate page. */
export function pageOf(document: Document): string {
  return urlOf(document).replace(/#.*/s, '');
}
