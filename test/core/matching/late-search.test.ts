import { expect, test } from 'vitest';
import { approximateSearchFor } from '../../../src/core/matching/approximate-search-for.ts';
import { createMatcher } from '../../../src/core/matching/matcher.ts';
import { compileLexicon } from '../../../src/knowledge/compiler/compile-lexicon.ts';
import { prepareClaims } from '../../../src/knowledge/compiler/prepare-claims.ts';
import { claimOn } from '../../../tools/support/matching.ts';

const WORDS = ['the', 'council', 'closed', 'harbour', 'for', 'good', 'after', 'storm', 'that'];
const CLAIM = claimOn('the council closed the harbour for good', 'after the storm ', ' that year');
const SAME = 'after the storm the council closed the harbour for good that year';
const MISSPELT = SAME.replace('council', 'councl');

/** A matcher whose approximate search is at hand or not, and how often it was asked for. */
function matcherWith(isAtHand: () => boolean) {
  const lexicon = compileLexicon([CLAIM.selector.exact], WORDS, ['latin']);
  const search = approximateSearchFor({ targets: [CLAIM], lexicon });
  const asked = { times: 0 };
  const matcher = createMatcher([CLAIM], prepareClaims([CLAIM]), () => {
    asked.times++;
    return isAtHand() ? search : null;
  });
  return { matcher, asked };
}

test('the approximate search is asked for only where a claim is not there unchanged', () => {
  const { matcher, asked } = matcherWith(() => true);
  expect(matcher.match(SAME)[0]?.status).toBe('exact');
  expect(asked.times).toBe(0);
  expect(matcher.match(MISSPELT)[0]?.status).toBe('edited');
  expect(asked.times).toBe(1);
});

test('without it an edited claim is absent, and once it has come it is found', () => {
  let isAtHand = false;
  const { matcher } = matcherWith(() => isAtHand);
  expect(matcher.match(MISSPELT)[0]?.status).toBe('absent');
  isAtHand = true;
  expect(matcher.match(MISSPELT)[0]?.status).toBe('edited');
});
