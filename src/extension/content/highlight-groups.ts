import type { ClaimTarget } from '../../core/model/claim.ts';
import type { Density } from '../../core/model/density.ts';
import { isShownAt } from '../../core/model/density.ts';
import { hiddenHighlightName, highlightName } from '../../core/model/highlight-name.ts';
import type { LiveWords, OverlayNote } from '../../ui/overlay-model.ts';
import type { Settings } from '../settings/settings.ts';

/** True for a note that the reader wants to see. */
export function isShown(
  { claim }: { readonly claim: Pick<ClaimTarget, 'kind' | 'verdict'> },
  density: Density,
  kinds: Settings['kinds'],
): boolean {
  return isShownAt(density, claim) && kinds[claim.kind] !== false;
}

/** What is painted, by highlight name. */
export function highlightGroups(
  found: {
    readonly notes: readonly OverlayNote[];
    readonly mentions: readonly LiveWords[];
    readonly disclaimer: LiveWords | null;
  },
  isWanted: (note: OverlayNote) => boolean,
): Map<string, Range[]> {
  const groups = new Map<string, Range[]>();
  const add = (name: string, words: LiveWords) => {
    const range = words.range();
    if (range) groups.set(name, [...(groups.get(name) ?? []), range]);
  };
  for (const note of found.notes) {
    const nameOf = isWanted(note) ? highlightName : hiddenHighlightName;
    add(nameOf(note.claim.kind), note);
  }
  for (const mention of found.mentions) add(highlightName('event'), mention);
  if (found.disclaimer) add(highlightName('disclaimer'), found.disclaimer);
  return groups;
}
