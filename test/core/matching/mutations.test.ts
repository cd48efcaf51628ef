import { beforeAll, describe, expect, test } from 'vitest';
import { isBound } from '../../../src/core/matching/match.ts';
import type { Matcher } from '../../../src/core/matching/matcher.ts';
import type { Span } from '../../../src/core/span.ts';
import { applyEdit, type Edit, type EditTools } from '../../../tools/mutations/edit.ts';
import { harmfulEdit } from '../../../tools/mutations/harmful.ts';
import { harmlessEdit } from '../../../tools/mutations/harmless.ts';
import { pick, seededRandom } from '../../../tools/mutations/random.ts';
import {
  lexiconFor,
  matcherFor,
  readArticle,
  readClaims,
} from '../../../tools/support/matching.ts';
import { wordListOf } from '../../../tools/words/read-word-list.ts';

const article = readArticle();
const claims = readClaims();
const EDITS = 1000;

let matcher: Matcher;
let dictionary: ReadonlySet<string>;
let drawn: readonly string[];
beforeAll(async () => {
  dictionary = await wordListOf('en');
  drawn = [...dictionary].filter((word) => /^[a-z]{3,}$/.test(word));
  const lexicon = await lexiconFor(claims.map(({ selector }) => selector.exact));
  matcher = matcherFor(claims, lexicon, article);
}, 60_000);

interface Outcome {
  readonly edit: Edit;
  readonly claim: string;
  readonly bound: boolean;
}

/** Applies one edit at a time to the article; tells what became of each claim that it touched. */
function tryEdits(
  seed: number,
  make: (target: Span & { text: string }, tools: EditTools) => Edit,
): Outcome[] {
  const random = seededRandom(seed);
  const matches = matcher.match(article);
  return Array.from({ length: EDITS }, () => {
    const span = pick(random, matches).span ?? { start: 0, end: 1 };
    const edit = make({ text: article, ...span }, { random, dictionary, drawn });
    return matcher.match(applyEdit(article, edit)).flatMap((match, index) => {
      const span = matches[index]?.span;
      const touched = span != null && span.start <= edit.start && span.end >= edit.end;
      return touched ? [{ edit, claim: match.claim, bound: isBound(match) }] : [];
    });
  }).flat();
}

describe('the real article', () => {
  test('with 1,000 changes of meaning, marks none of the claims that were changed', () => {
    const outcomes = tryEdits(1, harmfulEdit);
    expect(outcomes.length).toBeGreaterThanOrEqual(EDITS);
    expect(outcomes.filter(({ bound }) => bound)).toEqual([]);
  }, 120_000);

  test('with 1,000 harmless changes, still marks at least 99.5 % of the claims', () => {
    const outcomes = tryEdits(2, harmlessEdit);
    const lost = outcomes.filter(({ bound }) => !bound);
    expect(
      lost.length / outcomes.length,
      JSON.stringify(lost.slice(0, 20), null, 1),
    ).toBeLessThanOrEqual(0.005);
  }, 120_000);
});
