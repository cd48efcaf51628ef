import type { ComponentType } from 'preact';
import { createMessages } from '../../ui/messages/create-messages.ts';
import { type MountOptions, mountOverlay, type OverlayHandle } from '../../ui/mount-overlay.tsx';
import { Panel } from '../../ui/panel/Panel.tsx';
import type { PanelProps } from '../../ui/panel-props.ts';
import type { Words } from '../load-words.ts';

/**
 * Third stage: everything with a surface. It comes after the words are painted, so that neither
 * finding nor painting waits for it to be read.
 */
export interface OverlayPart {
  mount(
    options: Omit<MountOptions, 'panel' | 'messages'> & {
      readonly locale: string;
      readonly words: Words | null;
    },
  ): OverlayHandle;
}

const panel: ComponentType<PanelProps> = Panel;
const part: OverlayPart = {
  mount: ({ locale, words, ...options }) =>
    mountOverlay({ ...options, panel, messages: createMessages(locale, words ?? undefined) }),
};
globalThis.afterwordReceive?.('overlay', part);
