import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { applyEdit, type Edit } from '../../../scripts/mutations/edit.ts';
import { harmfulEdit } from '../../../scripts/mutations/harmful.ts';
import { harmlessEdit } from '../../../scripts/mutations/harmless.ts';
import { seededRandom } from '../../../scripts/mutations/random.ts';
import { wordListOf } from '../../../scripts/words/read-word-list.ts';
import type { Lexicon } from '../../../src/core/lexicon/lexicon.ts';
import { isBound } from '../../../src/core/matching/candidate.ts';
import { createMatcher, type Matcher } from '../../../src/core/matching/matcher.ts';
import { foldedString } from '../../../src/core/text/folded-string.ts';
import { claimOn, lexiconFor, readArticle, readClaims } from '../../support/matching.ts';

const article = readArticle();
const claims = readClaims();
let lexicon: Lexicon;
let matcher: Matcher;
let dictionary: ReadonlySet<string>;
let drawn: readonly string[];
beforeAll(async () => {
  dictionary = await wordListOf('en');
  drawn = [...dictionary].filter((word) => /^[a-z]{3,}$/.test(word));
  lexicon = await lexiconFor(claims.map(({ target }) => target.exact));
  matcher = createMatcher(claims, lexicon);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(
      fc.constantFrom(
        'Belarus',
        ' ',
        '“',
        'over 80',
        '\n',
        '[1]',
        '’',
        '-',
        '\ud800',
        '5',
        '.',
        'Russia',
      ),
    )
    .map((parts) => parts.join('')),
);
const RUNS = { numRuns: 1000 };

test('never throws, whatever the text and the claims', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.array(fc.tuple(anyText, anyText, anyText), { maxLength: 4 }),
      (text, quotes) => {
        const any = quotes.map(([exact, prefix, suffix], i) =>
          claimOn(exact, prefix, suffix, String(i)),
        );
        const found = createMatcher(any, lexicon).match(text + quotes.flat().join(' '));
        expect(found).toHaveLength(any.length);
        for (const { span } of found)
          if (span !== null) expect(span.start).toBeLessThanOrEqual(span.end);
      },
    ),
    RUNS,
  );
});

test.each([
  ['one letter', 'a'.repeat(1 << 20)],
  ['spaces', ' '.repeat(1 << 20)],
  ['lone halves of pairs', '\ud83d'.repeat(1 << 18)],
  ['control characters', '\u0000\u0001\u001f'.repeat(1 << 16)],
  ['opening quotation marks', '“'.repeat(1 << 18)],
  [
    'one claim again and again',
    'a flurry of statements and actions from the Belarussian side '.repeat(4000),
  ],
])('never throws on a long text of %s', (_, text) => {
  expect(matcher.match(text).some(isBound)).toBe(false);
});

/** Several harmless edits of one claim, made from the last to the first so that their places hold. */
function editClaim(seed: number, count: number): { index: number; text: string; edits: Edit[] } {
  const random = seededRandom(seed);
  const index = Math.floor(random() * claims.length);
  const exact = claims[index]?.target.exact ?? '';
  const prefix = claims[index]?.target.prefix ?? '';
  const start = article.indexOf(prefix + exact) + prefix.length;
  const target = { text: article, start, end: start + exact.length };
  const made = Array.from({ length: count }, () =>
    harmlessEdit(target, { random, dictionary, drawn }),
  );
  const edits = made
    .sort((a, b) => b.start - a.start)
    // One edit a word: two may undo or spoil each other.
    .filter((edit, i, all) => i === 0 || edit.end + 20 < (all[i - 1]?.start ?? 0));
  return { index, edits, text: edits.reduce(applyEdit, article) };
}

test('a claim with any mix of harmless edits is marked on its own words', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 5 }), (seed, count) => {
      const { index, text, edits } = editClaim(seed, count);
      const match = matcher.match(text)[index];
      expect(match !== undefined && isBound(match), JSON.stringify([match, edits])).toBe(true);
      const span = match?.span ?? { start: 0, end: 0 };
      const found = text.slice(span.start, span.end);
      if (match?.status !== 'edited') {
        expect(bare(found)).toBe(bare(claims[index]?.target.exact ?? ''));
      }
      expect(/^\s|\s$/.test(found)).toBe(false);
    }),
    { numRuns: 1000, seed: 1 },
  );
});

/** Letters and digits after folding, without footnote marks. */
function bare(text: string): string {
  return foldedString(text.replace(/\[[^\]]*\]|[¹²³]/gu, '')).replace(/[^\p{L}\p{N}]/gu, '');
}

test('a claim with one change of meaning among harmless edits is not marked', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const random = seededRandom(seed);
      const index = Math.floor(random() * claims.length);
      const { exact, prefix = '' } = claims[index]?.target ?? { exact: '' };
      const start = article.indexOf(prefix + exact) + prefix.length;
      const tools = { random, dictionary, drawn };
      const harm = harmfulEdit({ text: article, start, end: start + exact.length }, tools);
      // A word before a claim that begins a paragraph is outside of it.
      fc.pre(harm.start > start || prefix !== '');
      const text = applyEdit(article, harm);
      const after = {
        text,
        start: harm.start + harm.to.length,
        end: start + exact.length + harm.to.length - (harm.end - harm.start),
      };
      const spoilt =
        after.end - after.start > 20
          ? applyEdit(text, harmlessEdit({ ...after, start: after.start + 2 }, tools))
          : text;
      const match = matcher.match(spoilt)[index];
      expect(match !== undefined && isBound(match), JSON.stringify([match, harm])).toBe(false);
    }),
    { numRuns: 1000, seed: 1 },
  );
});

test('works in steps to the same end', () => {
  const steps = matcher.steps(article);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value).toEqual(matcher.match(article));
});
