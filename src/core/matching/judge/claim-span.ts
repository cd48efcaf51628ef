import type { Span } from '../../span.ts';
import type { ClaimPattern } from '../claim-pattern.ts';
import type { Page } from '../page.ts';

const SPACE_OR_INVISIBLE = /[\s\p{Cf}\p{Cc}]/u;
const WORD = /[\p{L}\p{N}]/u;

/** Where the claim stands: its words, and the marks around them that the claim itself begins or ends with. */
export function claimSpan(pattern: ClaimPattern, page: Page, first: number, last: number): Span {
  const { text, words } = page;
  let start = (words.starts[first] ?? 0) + joinedBefore(pattern, page, first);
  let end = (words.ends[last] ?? 0) - joinedAfter(pattern, page, last);
  const { lead, trail } = pattern;
  for (let left = lead, at = start - 1; left > 0 && at >= 0; at--) {
    const unit = text[at] ?? '';
    if (SPACE_OR_INVISIBLE.test(unit)) continue;
    if (WORD.test(unit)) break;
    start = at;
    left--;
  }
  for (let left = trail, at = end; left > 0 && at < text.length; at++) {
    const unit = text[at] ?? '';
    if (SPACE_OR_INVISIBLE.test(unit)) continue;
    if (WORD.test(unit)) break;
    end = at + 1;
    left--;
  }
  return { start, end };
}

/** How many units of the page's word `first` are a word of the claim's context that was run into its own. */
function joinedBefore({ words, before }: ClaimPattern, page: Page, first: number): number {
  if (page.ids[first] !== 0 || before.ids.length === 0) return 0;
  const ours = words.textAt(0);
  const theirs = page.textAt(first);
  const context = before.textAt(before.ids.length - 1);
  return theirs === context + ours ? lengthOn(page, first, context, ours) : 0;
}

function joinedAfter({ words, after }: ClaimPattern, page: Page, last: number): number {
  if (page.ids[last] !== 0 || after.ids.length === 0) return 0;
  const ours = words.textAt(words.ids.length - 1);
  const context = after.textAt(0);
  return page.textAt(last) === ours + context ? lengthOn(page, last, context, ours) : 0;
}

/** Where a word has units that fold to none or several, it is not cut: all of it is marked. */
function lengthOn({ words }: Page, at: number, context: string, ours: string): number {
  const length = (words.ends[at] ?? 0) - (words.starts[at] ?? 0);
  return length === context.length + ours.length ? context.length : 0;
}
