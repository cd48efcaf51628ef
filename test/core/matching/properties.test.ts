import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Lexicon } from '../../../src/core/lexicon/lexicon.ts';
import { isBound } from '../../../src/core/matching/match.ts';
import type { Matcher } from '../../../src/core/matching/matcher.ts';
import { foldedString } from '../../../src/core/text/folded-string.ts';
import { applyEdit, type Edit } from '../../../tools/mutations/edit.ts';
import { harmfulEdit } from '../../../tools/mutations/harmful.ts';
import { harmlessEdit } from '../../../tools/mutations/harmless.ts';
import { seededRandom } from '../../../tools/mutations/random.ts';
import {
  claimOn,
  lexiconFor,
  matcherFor,
  readArticle,
  readClaims,
} from '../../../tools/support/matching.ts';
import { wordListOf } from '../../../tools/words/read-word-list.ts';

const article = readArticle();
const claims = readClaims();
let lexicon: Lexicon;
let matcher: Matcher;
let dictionary: ReadonlySet<string>;
let drawn: readonly string[];
beforeAll(async () => {
  dictionary = await wordListOf('en');
  drawn = [...dictionary].filter((word) => /^[a-z]{3,}$/.test(word));
  lexicon = await lexiconFor(claims.map(({ selector }) => selector.exact));
  matcher = matcherFor(claims, lexicon, article);
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
        const found = matcherFor(any, lexicon).match(text + quotes.flat().join(' '));
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

/** Several harmless edits of one claim, made from the last to the first so that their offsets hold. */
function editClaim(seed: number, count: number): { index: number; text: string; edits: Edit[] } {
  const random = seededRandom(seed);
  const index = Math.floor(random() * claims.length);
  const exact = claims[index]?.selector.exact ?? '';
  const prefix = claims[index]?.selector.prefix ?? '';
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
        expect(bare(found)).toBe(bare(claims[index]?.selector.exact ?? ''));
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
      const { exact, prefix = '' } = claims[index]?.selector ?? { exact: '' };
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

/** What a hand does to a word: a letter doubled, left out, swapped with the next, or wrong. */
const SLIPS: readonly ((word: string, at: number, letter: string) => string)[] = [
  (word, at) => word.slice(0, at + 1) + word.slice(at),
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) =>
    word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2),
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1),
];

test('a claim of eight words or more is marked with one misprint that is no word, short or long', () => {
  const listed = new Set([...dictionary].map((word) => word.toLowerCase()));
  const long = claims.filter(({ selector }) => selector.exact.split(' ').length >= 8);
  fc.assert(
    fc.property(
      fc.constantFrom(...long),
      fc.nat(),
      fc.nat(),
      fc.constantFrom(...SLIPS),
      fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      ({ id, selector: { exact, prefix = '' } }, which, at, slip, letter) => {
        // Names are told apart more strictly: a wrong letter may make another one that no list has.
        const words = [...exact.matchAll(/(?<![\p{L}\p{N}’'-])\p{Ll}{2,}(?![\p{L}\p{N}’'-])/gu)];
        const chosen = words[which % words.length];
        fc.pre(chosen !== undefined);
        const [word] = chosen;
        const misprint = slip(word, at % word.length, letter);
        fc.pre(misprint !== word && misprint !== '' && !listed.has(misprint));
        const start = article.indexOf(prefix + exact) + prefix.length + chosen.index;
        const edit = { kind: 'misprint', start, end: start + word.length, to: misprint };
        const match = matcher.match(applyEdit(article, edit)).find(({ claim }) => claim === id);
        expect(match !== undefined && isBound(match), JSON.stringify([match, edit])).toBe(true);
      },
    ),
    { numRuns: 1000, seed: 1 },
  );
}, 120_000);

test('a claim of eight words or more is marked with two words run together that make no other', () => {
  const listed = new Set([...dictionary].map((word) => word.toLowerCase()));
  const lost: string[] = [];
  let tried = 0;
  for (const [index, { selector }] of claims.entries()) {
    const { exact, prefix = '' } = selector;
    if (exact.split(' ').length < 8) continue;
    for (const { 0: pair, 1: first = '', 2: second = '', index: at } of exact.matchAll(
      /\b(\p{L}+) (?=(\p{L}+))/gu,
    )) {
      if (listed.has((first + second).toLowerCase())) continue;
      const space = article.indexOf(prefix + exact) + prefix.length + at + pair.length - 1;
      const text = article.slice(0, space) + article.slice(space + 1);
      const match = matcher.match(text)[index];
      tried++;
      if (match === undefined || !isBound(match)) lost.push(`${first} ${second}`);
    }
  }
  expect(tried).toBeGreaterThan(500);
  // "un", "re" and the like make other words that no list has; names may take an ending.
  expect(lost.length / tried, lost.join(', ')).toBeLessThanOrEqual(0.01);
}, 120_000);

test('works in steps to the same end', () => {
  const steps = matcher.steps(article);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value).toEqual(matcher.match(article));
});
