import type { ConceptKind, TermId } from './mention-part.ts';

type Group = 'names' | 'acts' | 'things';

/** What a term names; numbers and words that no concept covers are things. */
export function groupOf(term: TermId, kinds: ReadonlyMap<TermId, ConceptKind>): Group {
  if (term.startsWith('n:')) return 'names';
  const kind = kinds.get(term);
  if (kind === 'act') return 'acts';
  return kind === undefined || kind === 'thing' ? 'things' : 'names';
}
