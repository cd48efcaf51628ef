import { daysOf } from './date-evidence.ts';
import type { Evidence, EvidenceOptions } from './evidence.ts';
import { isTermOf } from './is-term-of.ts';
import type { TermId } from './mention-part.ts';
import type { Passage } from './passage.ts';
import { groupOf } from './term-group.ts';

/**
 * What no other evidence outweighs: nobody and no place of the event is named, or nothing but its states; the passage
 * names a year of which the event is not, and the page is of another time or the year lies before the event; it speaks
 * of another state where the event's own is missing; or, where nothing dates it, it only plans what the event did.
 */
export function isRuledOut(
  { profile, date, features }: Evidence,
  { terms, around, dates }: Passage,
  { kinds, common, hint }: EvidenceOptions,
): boolean {
  if (hint === 'dated') return false;
  const isName = (term: TermId) => groupOf(term, kinds) === 'names';
  const isOwnName = (term: TermId) => isName(term) && isTermOf(profile, term);
  if (![...terms.keys(), ...around].some(isOwnName)) return true;
  const isFresh = date.age === 'today' || date.age === 'new' || date.age === 'week';
  if (date.agreement === 'off-years' && (!isFresh || isBackground())) return true;
  const isState = (term: TermId) => kinds.get(term) === 'state';
  const isShared = (term: TermId) => isTermOf(profile, term);
  if (hint === null && [...terms.keys()].filter(isShared).every(isState)) return true;
  const isUndated = date.agreement === 'none' && date.age === 'unknown';
  if (isUndated && features['act planned'] === 1) return true;
  const isMissing = Object.keys(profile.title).some((term) => isState(term) && !terms.has(term));
  return isMissing && [...terms.keys()].some(isStrange);

  /** What was years before tells of what led to it; `until 2027` and `the first since 1995` do not. */
  function isBackground(): boolean {
    const { first } = daysOf(profile);
    return !terms.has('c:firsttime') && dates.every(({ to }) => to !== null && to < first);
  }

  function isStrange(term: TermId): boolean {
    return isState(term) && !isTermOf(profile, term) && !common.has(term);
  }
}
