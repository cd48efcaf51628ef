import type { ClaimTarget } from '../../core/model/claim.ts';
import type { Density } from '../../core/model/density.ts';
import { isShownAt } from '../../core/model/density.ts';
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

/** What is painted, by highlight name: the names are part of the contract in DESIGN.md. */
export function highlightGroups(found: {
  readonly notes: readonly OverlayNote[];
  readonly mentions: readonly LiveWords[];
  readonly disclaimer: LiveWords | null;
}): Map<string, Range[]> {
  const groups = new Map<string, Range[]>();
  const add = (name: string, words: LiveWords) => {
    const range = words.range();
    if (range) groups.set(name, [...(groups.get(name) ?? []), range]);
  };
  for (const note of found.notes) {
    add(`afterword-claim-${note.claim.kind}-${note.claim.verdict}`, note);
  }
  for (const mention of found.mentions) add('afterword-event', mention);
  if (found.disclaimer) add('afterword-disclaimer', found.disclaimer);
  return groups;
}
