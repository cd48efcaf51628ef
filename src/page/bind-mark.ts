import { isBound } from '../core/matching/candidate.ts';
import { type Mark, markKey } from '../core/model/mark.ts';
import type { PageText } from './page-text.ts';

/** Gives a mark its key, and its live range when that is asked for. */
export function bindMark(facts: Omit<Mark, 'key' | 'range'>, text: PageText): Mark<Range> {
  let known: Range | null = null;
  return {
    ...facts,
    key: markKey(facts.base, facts),
    range() {
      if (known && !known.collapsed && known.startContainer.isConnected) return known;
      known = facts.span && isBound(facts) ? text.rangeOf(facts.span) : null;
      return known;
    },
  };
}
