import { bundled } from 'virtual:afterword/bundled';
import { isBound } from '../../core/matching/match.ts';
import { isForecast } from '../../core/model/claim.ts';
import type { FaultCounts } from '../../core/model/fault.ts';
import { isClaim } from '../../core/model/mark.ts';
import type { AddedReport } from '../../ui/popup/popup-state.ts';
import type { PageStatus } from '../messages.ts';
import type { Look } from './look-at-page.ts';

/** The status for the popup and the badge. `look` is null if nothing was found, or not yet. */
export function pageStatus(
  look: Look | null,
  on: boolean,
  faults: FaultCounts,
): Omit<PageStatus, 'frame'> {
  const all = look ?? { marks: [], bases: [] };
  const bases = all.bases.filter(({ authors }) => !authors);
  const ids = new Set(bases.map(({ knowledgeBase }) => knowledgeBase.id));
  const marks = all.marks.filter(({ base }) => ids.has(base));
  const claims = marks.filter(isClaim);
  const notes = claims.filter(isBound);
  const covering = bases.length > 0 ? bases : bundled;
  const asOf = covering.map(({ knowledgeBase }) => knowledgeBase.asOf);
  return {
    on,
    looked: look !== null,
    recognition: bases.find(({ recognition }) => recognition)?.recognition ?? null,
    isArticle: bases.some(({ article }) => article !== null),
    notes: notes.length,
    forecasts: notes.filter(({ kind }) => isForecast(kind)).length,
    missing: claims.length - notes.length,
    altered: claims.filter(({ status }) => status === 'altered').length,
    mentions: marks.filter(({ kind }) => kind === 'event').length,
    faults,
    asOf: asOf.sort().at(-1) ?? '',
    added: addedReports(all),
  };
}

function addedReports({ bases, marks }: Pick<Look, 'bases' | 'marks'>): AddedReport[] {
  return bases.flatMap(({ authors, article, knowledgeBase: { id, title } }) => {
    const notes = marks.filter((one) => one.base === id && one.number !== null && isBound(one));
    return authors && (article || notes.length > 0)
      ? [{ title, authors, notes: notes.length }]
      : [];
  });
}
