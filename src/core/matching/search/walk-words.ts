import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { ClaimPattern } from '../claim-pattern.ts';
import { Cost } from '../judge/cost.ts';
import { relateWords } from '../judge/word-relation.ts';
import type { Page } from '../page.ts';
import type { AlignedWords, Alignment } from './alignment.ts';

/**
 * Reads the claim word for word from the page's word `at`. Null where a table of alignments may
 * find it a cheaper way: where two words in a row are others, or where the claim begins or ends with
 * another word, which may be half of a word that the page writes as two.
 */
export function walkWords(
  pattern: ClaimPattern,
  page: Page,
  at: number,
  lexicon: Lexicon,
): Alignment | null {
  const { words } = pattern;
  const { ids } = words;
  const last = at + ids.length - 1;
  if (at < 0 || last >= page.words.length) return null;
  const differences: AlignedWords[] = [];
  let total = 0;
  // As if an other word stood before the claim: it must not begin with one.
  let previous: number = Cost.other;
  for (let i = 0; i < ids.length; i++) {
    let cost: number = Cost.same;
    if (ids[i] !== page.ids[at + i]) {
      cost = relateWords(words.wordAt(i), page.wordAt(at + i), pattern, i, lexicon);
      if (cost === Cost.other && previous === Cost.other) return null;
      const isEdge = i === 0 || i === ids.length - 1;
      if (isEdge && cost > Cost.slip && words.wordAt(i).length !== page.wordAt(at + i).length)
        return null;
      total += cost;
      differences.push({ claimAt: i, claimCount: 1, pageAt: at + i, pageCount: 1, cost });
    }
    previous = cost;
  }
  return previous === Cost.other ? null : { first: at, last, cost: total, differences };
}
