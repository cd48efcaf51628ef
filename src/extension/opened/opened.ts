import { createMessages } from '../../ui/messages/create-messages.ts';
import type { MessageTable } from '../../ui/messages/table.ts';
import { mountOpened } from '../../ui/opened/mount-opened.tsx';
import { openedCss } from '../../ui/opened/opened-css.ts';
import type { OpenedOptions, OpenedPart } from '../../ui/opened-part.ts';
import { printedText } from './printed-text-of.ts';

/** Loaded when a reader is about to open something. */
export interface OpenedScript {
  /** `words` are the interface's strings in `locale`; `shown` gives the page and its marks for printing. */
  partFor(
    locale: string,
    words: MessageTable | null,
    shown: () => Parameters<typeof printedText>,
  ): OpenedPart;
}

const script: OpenedScript = {
  partFor: (locale, words, shown) => {
    const messages = createMessages(locale, words ?? undefined);
    return {
      css: openedCss,
      mount: (options: OpenedOptions) => mountOpened({ ...options, messages }),
      printed: () => printedText(...shown()),
    };
  },
};
globalThis.afterwordReceive?.('opened', script);
