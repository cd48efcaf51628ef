import { createMessages } from '../../ui/messages/create-messages.ts';
import type { MessageTable } from '../../ui/messages/table.ts';
import { mountOpened } from '../../ui/opened/mount-opened.tsx';
import { openedCss } from '../../ui/opened/opened-css.ts';
import type { OpenedOptions, OpenedPart } from '../../ui/opened-part.ts';
import { printedText } from './printed-text-of.ts';

/** Comes where a reader is about to open something; `partFor` gives it the words of our interface. */
export interface OpenedScript {
  partFor(locale: string, words: MessageTable | null): Omit<OpenedPart, 'printed'>;
  readonly printedText: typeof printedText;
}

const script: OpenedScript = {
  printedText,
  partFor: (locale, words) => {
    const messages = createMessages(locale, words ?? undefined);
    return {
      css: openedCss,
      mount: (options: OpenedOptions) => mountOpened({ ...options, messages }),
    };
  },
};
globalThis.afterwordReceive?.('opened', script);
