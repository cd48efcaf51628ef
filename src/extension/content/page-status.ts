import { bundled } from 'virtual:afterword/bundled';
import { isBound } from '../../core/matching/candidate.ts';
import type { FaultCounts } from '../../core/model/fault.ts';
import { isClaim } from '../../core/model/mark.ts';
import type { PageStatus } from '../messages.ts';
import type { Look } from './look-at-page.ts';

/** What the popup and the badge are told. `look` is null where nothing was found, or not yet. */
export function pageStatus(
  look: Look | null,
  on: boolean,
  faults: FaultCounts,
): Omit<PageStatus, 'frame'> {
  const { marks, bases } = look ?? { marks: [], bases: [] };
  const claims = marks.filter(isClaim);
  const notes = claims.filter(isBound);
  const told = bases.length > 0 ? bases : bundled;
  const asOf = told.map(({ knowledgeBase }) => knowledgeBase.asOf);
  return {
    on,
    looked: look !== null,
    recognition: bases.find(({ recognition }) => recognition)?.recognition ?? null,
    isArticle: bases.some(({ article }) => article !== null),
    notes: notes.length,
    forecasts: notes.filter(({ kind }) => kind === 'forecast').length,
    missing: claims.length - notes.length,
    altered: claims.filter(({ status }) => status === 'altered').length,
    mentions: marks.filter(({ kind }) => kind === 'event').length,
    faults,
    asOf: asOf.sort().at(-1) ?? '',
  };
}
