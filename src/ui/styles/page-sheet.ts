import { HOST_SELECTOR, PRINTING } from '../../core/model/host-selector.ts';
import { fontFaces } from './font-faces.ts';

export interface PageSheetOptions {
  /** Rules for the words that are painted. */
  readonly marks: string;
  /** Rules for what is behind those under the pointer or open. */
  readonly grounds: string;
  /** The name of our text face on this page. */
  readonly font: string;
  readonly locale: string;
}

const PRINTING_HOST = `${HOST_SELECTOR}[${PRINTING}]`;

/**
 * On paper the page stays alone, or our edition of it does; whatever the page does to its root for the
 * screen would cut that off after one sheet.
 */
const PRINT = `@media print{
${HOST_SELECTOR}:not([${PRINTING}]){display:none !important}
:root:has(> ${PRINTING_HOST}) > :not(${PRINTING_HOST}){display:none !important}
:root:has(> ${PRINTING_HOST}){display:block !important;position:static !important;width:auto !important;height:auto !important;max-height:none !important;margin:0 !important;overflow:visible !important;background:#fff !important;transform:none !important;filter:none !important;columns:auto !important}
}`;

/** One look of ours on a page, for the extension to insert by origin; the page can take neither away, nor read it. */
export interface PageSheet {
  /** No page can overrule it, and it reaches words in open shadow roots. */
  readonly user: string;
  readonly author: string;
}

/**
 * Everything that has to apply to the page's own tree.
 *
 * It also is what makes us visible: the host hides itself. Firefox ends a content script of a
 * disabled, removed or updated extension on the spot, without notice, so what the script put
 * on the page stays; sheets that the extension inserted go.
 */
export function pageSheet({ marks, grounds, font, locale }: PageSheetOptions): PageSheet {
  const user = [
    fontFaces(font, locale),
    `${HOST_SELECTOR}{display:block !important}`,
    PRINT,
    `@media screen{\n${marks}\n}`,
  ].join('\n');
  return { user, author: `@media screen{\n${grounds}\n}` };
}
