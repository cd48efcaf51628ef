import { logError } from '../../core/log.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import type { DraftClient } from './start-writing.ts';

export interface OtherTabs {
  /** URL of the page that the draft is about. */
  readonly url: string;
  readonly drafts: DraftClient;
  readonly keeper: DraftKeeper;
  readonly signal: AbortSignal;
  /** Called with the title of a source that was offered to the draft elsewhere. */
  onOffered(title: string): void;
}

/** Takes over what another tab or the popup has saved of this draft. */
export function followOtherTabs({ url, drafts, keeper, signal, onOffered }: OtherTabs): void {
  drafts.watch((id) => {
    // Two tabs in which nothing was written yet take over the same draft.
    if (keeper.isKept && id !== keeper.kept.draft.id) return;
    drafts.load(url).then((now) => {
      if (!now.ok || now.kept?.draft.id !== id) return;
      const known = keeper.kept.draft.sources.length;
      keeper.replace(now.kept);
      const added = keeper.kept.draft.sources.slice(known).at(-1);
      if (added) onOffered(added.title);
    }, logError);
  }, signal);
}
