import type { Span } from '../span.ts';
import type { ClaimPattern } from './claim-pattern.ts';
import type { Page } from './page.ts';

const SPACE_OR_INVISIBLE = /[\s\p{Cf}\p{Cc}]/u;
const WORD = /[\p{L}\p{N}]/u;

/** Where the claim stands: its words, and the marks around them that the claim itself begins or ends with. */
export function claimSpan(pattern: ClaimPattern, page: Page, first: number, last: number): Span {
  const { text, words } = page;
  let start = words.starts[first] ?? 0;
  let end = words.ends[last] ?? 0;
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
