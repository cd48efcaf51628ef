import { createMessages } from '../../ui/messages/create-messages.ts';
import type { MessageTable } from '../../ui/messages/table.ts';
import { type MountOptions, mountOverlay, type OverlayHandle } from '../../ui/mount-overlay.tsx';

/**
 * Third stage: what is on a page from the start. It is loaded after the words are painted, so that neither
 * finding nor painting waits for it.
 */
export interface OverlayPart {
  mount(
    options: Omit<MountOptions, 'messages'> & {
      readonly locale: string;
      readonly words: MessageTable | null;
    },
  ): OverlayHandle;
}

const part: OverlayPart = {
  mount: ({ locale, words, ...options }) =>
    mountOverlay({ ...options, messages: createMessages(locale, words ?? undefined) }),
};
globalThis.afterwordReceive?.('overlay', part);
