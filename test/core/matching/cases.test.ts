import { beforeAll, describe, expect, test } from 'vitest';
import type { Lexicon } from '../../../src/core/lexicon/lexicon.ts';
import type { Matcher } from '../../../src/core/matching/matcher.ts';
import {
  claimOn,
  lexiconFor,
  matcherFor,
  readArticle,
  readClaims,
} from '../../../tools/support/matching.ts';
import { readCases } from './cases/read-cases.ts';
import { ARTICLE_BINDS, ARTICLE_REFUSES } from './cases-article.ts';
import { INVENTED_BINDS, INVENTED_REFUSES } from './cases-invented.ts';
import { SUBTLE_ARTICLE_REFUSES, SUBTLE_BINDS, SUBTLE_REFUSES } from './cases-subtle.ts';

const INVENTED = {
  binds: [...INVENTED_BINDS, ...SUBTLE_BINDS, ...readCases('copies.txt')],
  refuses: [...INVENTED_REFUSES, ...SUBTLE_REFUSES, ...readCases('lookalikes.txt')],
};

const article = readArticle();
const claims = readClaims();
const BOUND = ['exact', 'same-after-folding', 'edited'];

let lexicon: Lexicon;
let matcher: Matcher;
beforeAll(async () => {
  const quotes = [...INVENTED.binds, ...INVENTED.refuses].map(([, claim]) => claim);
  lexicon = await lexiconFor([...claims.map(({ selector }) => selector.exact), ...quotes]);
  matcher = matcherFor(claims, lexicon, article);
});

function copyWith(from: string, to: string): string {
  const parts = article.split(from);
  expect(parts, `"${from}" must stand in the article once`).toHaveLength(2);
  return parts.join(to);
}

describe('in the article', () => {
  test('every claim is found exactly, in its order', () => {
    for (const [index, match] of matcher.match(article).entries()) {
      expect(match.status).toBe('exact');
      expect(article.slice(match.span?.start, match.span?.end)).toBe(claims[index]?.selector.exact);
      expect(match.evidence.order).toBe(true);
    }
  });

  test.each(ARTICLE_BINDS)('a claim is marked although %s (%s)', (_, id, from, to) => {
    const found = matcher.match(copyWith(from, to));
    expect(found.find(({ claim }) => claim === id)?.status).toBeOneOf(BOUND);
    expect(found.filter(({ status }) => status === 'altered' || status === 'ambiguous')).toEqual(
      [],
    );
  });

  test.each([...ARTICLE_REFUSES, ...SUBTLE_ARTICLE_REFUSES])(
    'a claim is not marked when it has changed: %s (%s)',
    (_, id, from, to) => {
      const found = matcher.match(copyWith(from, to)).find(({ claim }) => claim === id);
      expect(found?.status).not.toBeOneOf(BOUND);
    },
  );
});

const contexts = [
  ['with its context', 'According to the report, ', '. The ministry gave no comment on it'],
  ['without any context', '', ''],
] as const;

describe.each(contexts)('in an invented text %s', (_, prefix, suffix) => {
  const find = (claim: string, found: string) => {
    const [match] = matcherFor([claimOn(claim, prefix, suffix)], lexicon).match(
      `An earlier line of the page.\nAccording to the report, ${found}. The ministry gave no comment on it.\nA later line.`,
    );
    return match?.status;
  };
  test.each(INVENTED.binds)('a claim is marked: %s', (__, claim, found) => {
    expect(find(claim, claim)).toBeOneOf(BOUND);
    expect(find(claim, found)).toBeOneOf(BOUND);
  });
  test.each(INVENTED.refuses)('a claim is not marked: %s', (__, claim, found) => {
    expect(find(claim, claim)).toBeOneOf(BOUND);
    expect(find(claim, found)).not.toBeOneOf(BOUND);
  });
});
