import { askBackground } from '../content/ask-background.ts';
import { answerWith } from '../content/browser-api.ts';
import type { DraftClient } from './start-writing.ts';

/** The drafts on this device, which the background stores. */
export const draftClient: DraftClient = {
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
    answerWith((message) => {
      if (message.type === 'draft-changed') onChange(message.id);
      return undefined;
    }, signal);
  },
};
