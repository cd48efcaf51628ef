import { matching } from 'virtual:afterword/matching';
import type { PageStatus } from '../messages.ts';
import type { Found } from './found.ts';

/** What the popup and the badge are told. `found` is null where nothing was found, or not yet. */
export function pageStatus(found: Found | null, on: boolean): PageStatus {
  const notes = found?.notes ?? [];
  const missing = found?.missing ?? [];
  return {
    on,
    looked: found !== null,
    recognition: found?.recognition ?? null,
    isArticle: found?.article !== null && found?.article !== undefined,
    notes: notes.length,
    forecasts: notes.filter(({ claim }) => claim.kind === 'forecast').length,
    missing: missing.length,
    altered: missing.filter(({ status }) => status === 'altered').length,
    mentions: found?.mentions.length ?? 0,
    asOf: matching.knowledgeBase.asOf,
  };
}
