import { askBackground } from '../content/ask-background.ts';
import { browser } from '../content/browser-api.ts';
import type { ToPage } from '../messages.ts';
import type { DraftStore } from './start-writing.ts';

/** The drafts of this device, which the background keeps. */
export const draftStore: DraftStore = {
  async load(url) {
    const answer = await askBackground({ type: 'draft-for', url });
    return answer ?? { ok: false, fault: 'unavailable' };
  },
  async keep(kept, basis) {
    const answer = await askBackground({ type: 'keep-draft', kept, basis });
    return answer ?? { ok: false, fault: 'unavailable' };
  },
  keepChange: (change, basis) => askBackground({ type: 'keep-change', change, basis }),
  watch(onChange, signal) {
    const onMessage = (message: unknown) => {
      // Only the background can send here, and it tells this of drafts.
      const told = message as ToPage;
      if (told.type === 'draft-changed') onChange(told.id);
      return undefined;
    };
    browser.runtime.onMessage.addListener(onMessage);
    signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
  },
};
