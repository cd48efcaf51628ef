import { CLAIM_KINDS, emptyVerdict } from '../../core/model/claim.ts';
import type { Draft } from '../../core/writing/draft.ts';
import type { Wanted } from '../import/wanted.ts';

/** What breaks no rule, whatever else the draft says. */
export function neutral(draft: Draft, wanted: Wanted, id: string): string {
  const note = draft.notes.find((one) => one.id === id);
  switch (wanted) {
    case 'kind':
      return CLAIM_KINDS.find((kind) => kind === note?.kind) ?? 'opinion';
    case 'verdict':
      return emptyVerdict(note?.kind ?? 'opinion');
    case 'whatHappened':
    case 'summary':
      return 'One source.';
    case 'confidence':
      return 'low';
    case 'address':
      return 'https://address.example/article';
    case 'published':
      return '1000';
    case 'publisherKind':
      return 'other';
    case 'sources':
      return '';
    case 'publisher':
      return `… ${id}`;
    case 'title':
      // It tells two texts of one publisher apart.
      return draft.sources.some((source) => source.id === id) ? `… ${id}` : '…';
    default:
      return '…';
  }
}
