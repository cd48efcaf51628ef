import { PRINTING } from '../../core/model/host-selector.ts';
import { rootElementOf, viewOf } from '../../dom/documents.ts';
import type { OverlayRoot } from '../host/create-root.ts';

export interface FollowPrintingOptions {
  readonly document: Document;
  readonly root: OverlayRoot;
  readonly signal: AbortSignal;
  /** Draws what is to be printed in place of the page. False: the page is printed alone. */
  begin(): boolean;
  end(): void;
}

/**
 * Reports printing while the page is still laid out for the screen. The host must be a child of the
 * root element then, since all else is left out: see page-sheet.ts.
 */
export function followPrinting({
  document,
  root,
  signal,
  begin,
  end,
}: FollowPrintingOptions): void {
  const view = viewOf(document);
  view?.addEventListener(
    'beforeprint',
    () => {
      if (!begin()) return;
      const page = rootElementOf(document);
      if (page) root.moveTo(page);
      root.host.toggleAttribute(PRINTING, true);
    },
    { signal },
  );
  view?.addEventListener(
    'afterprint',
    () => {
      root.host.removeAttribute(PRINTING);
      end();
    },
    { signal },
  );
}
