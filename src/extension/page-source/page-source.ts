import { describePage, type PageDescription } from '../../page/describe-page.ts';

declare global {
  /** What the page in front says of itself, read when its reader takes it as a source. */
  var afterwordPageSource: PageDescription | undefined;
}

globalThis.afterwordPageSource = describePage(document, null);
