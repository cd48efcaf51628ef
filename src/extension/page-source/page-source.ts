import type { DraftArticle } from '../../core/writing/draft.ts';
import { describePage } from '../../page/describe-page.ts';

declare global {
  /** What the page in the active tab says about itself, read when the reader adds it as a source. */
  var afterwordPageSource: DraftArticle | undefined;
}

globalThis.afterwordPageSource = describePage(document, null);
