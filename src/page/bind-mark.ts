import { isBound } from '../core/matching/match.ts';
import { type Mark, markKey } from '../core/model/mark.ts';
import type { Span } from '../core/span.ts';
import { isConnected } from '../dom/nodes.ts';
import { holdsOnly } from './holds-only.ts';
import type { PageText } from './page-text.ts';

/** True if two texts differ in white space only. */
function isSpaced(one: string, other: string): boolean {
  return one.replace(/\s+/g, '') === other.replace(/\s+/g, '');
}

/** True if the ranges hold a span's words and nothing else but white space and unseen text. */
function isOwn(
  ranges: readonly Range[],
  now: string,
  { span, text }: { readonly span: Span; readonly text: PageText },
): boolean {
  return isSpaced(now, text.wordsOf(span)) || holdsOnly(ranges, span, text);
}

/** Gives a mark its key, and its live ranges when they are asked for. */
export function bindMark(
  facts: Omit<Mark, 'key' | 'range' | 'pieces'>,
  text: PageText,
): Mark<Range> {
  let known: readonly Range[] = [];
  let words: string | null = null;
  const pieces = () => {
    const isThere = (range: Range) => !range.collapsed && isConnected(range.startContainer);
    if (known.length === 0 || !known.every(isThere))
      known = facts.span && isBound(facts) ? text.rangesOf(facts.span) : [];
    if (known.length === 0) return known;
    const now = known.join('');
    // Whatever the page has inserted since the words were read is not part of the mark.
    if (now !== words && !(facts.span && isOwn(known, now, { span: facts.span, text }))) return [];
    words = now;
    return known;
  };
  return { ...facts, key: markKey(facts.base, facts), pieces, range: () => pieces()[0] ?? null };
}
