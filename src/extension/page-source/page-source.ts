import type { DraftArticle } from '../../core/writing/draft.ts';
import { describePage } from '../../page/describe-page.ts';

declare global {
  /** What the page in front says of itself, read when its reader takes it as a source. */
  var afterwordPageSource: DraftArticle | undefined;
}

globalThis.afterwordPageSource = describePage(document, null);
