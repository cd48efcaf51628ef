import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMentionFinder, MOST } from '../../../src/core/mentions/find-mentions.ts';
import { runToEnd } from '../../../src/core/run-to-end.ts';
import { event, found, partWith } from './support.ts';

/** A knowledge base that no weight was learnt on: towns and quarrels that are not ours. */
const EVENTS = [
  event('loan', '2018-03-05', 'Georgia receives a loan of 340 million dollars from the IMF'),
  event('visa', '2018-05-01', 'Turkey scraps visas for citizens of Moldova', {
    summary: 'A decree lets them stay for 90 days.',
  }),
  event('ban', '2018-06-11', 'Russia bans apples from Moldova', {
    summary: 'Rosselkhoznadzor named pests in three lorries.',
  }),
  event('summit', '2018-09-20', 'Kyrgyzstan hosts the CSTO summit in Bishkek'),
  event('envoy', '2018-11-02', 'Finland expels the envoy Zbigniew Wroblewski'),
  event('pact', '2019-02-14', 'Armenia and Greece sign a treaty on defence'),
];

describe('an event without a hint, known by its title, summary and date', () => {
  test.each([
    ['on the day', 'Russia has banned apples from Moldova.', '2018-06-11', 'ban'],
    ['in other words', 'Moldovan apples are barred from Russia as of Monday.', '2018-06-12', 'ban'],
    [
      'in Russian',
      'Россельхознадзор запретил ввоз молдавских яблок в Россию.',
      '2018-06-12',
      'ban',
    ],
    ['in Belarusian', 'Расія забараніла ўвоз яблыкаў з Малдовы.', '2018-06-12', 'ban'],
    [
      'years later, with its date',
      'In June 2018 Russia banned apples from Moldova.',
      '2021-01-01',
      'ban',
    ],
    [
      'as the first since',
      'Russia bans apples from Moldova, the first ban since 2013.',
      '2018-06-12',
      'ban',
    ],
    [
      'by a name that only sounds alike',
      'Финляндия высылает посланника Збигнева Врублевского.',
      '2018-11-02',
      'envoy',
    ],
  ])('is found %s', (_, text, published, id) => {
    expect(found(EVENTS, text, published).map(([one]) => one)).toEqual([id]);
  });

  test.each([
    ['of another year', 'In June 2013 Russia banned apples from Moldova.', '2021-01-01'],
    ['of what had led to it', 'Russia had banned apples from Moldova in 2013.', '2018-06-11'],
    ['of another country', 'Russia has banned apples from Poland.', '2018-06-11'],
    ['before it happened', 'Russia and Moldova trade apples and wine.', '2016-06-11'],
    ['of the same states alone', 'Russia and Moldova trade.', '2018-06-11'],
    ['of a plan that nothing dates', 'Russia may ban apples from Moldova.', null],
    ['on another subject', 'The apples of Provence are sweet this year.', '2018-06-11'],
  ])('is not found in a sentence %s', (_, text, published) => {
    expect(found(EVENTS, text, published)).toEqual([]);
  });
});

test('the words of a mention lie in one sentence, and its reason tells them and the date', () => {
  const text = 'Much was said. In June 2018 Russia banned apples from Moldova. It rained.';
  const [mention] = createMentionFinder(partWith(EVENTS)).find(text, { published: '2018-12-01' });
  expect(text.slice(mention?.span.start, mention?.span.end)).toBe(
    'Russia banned apples from Moldova',
  );
  expect(mention?.reason.date).toBe('June 2018');
  expect(mention?.reason.words).toContain('apples');
});

const PIECES = [
  'Russia has banned apples from Moldova on 11 June 2018.',
  'Georgia got a loan of 340 million dollars from the IMF in March 2018.',
  'The CSTO met in Bishkek on 20 September 2018.',
  'Turkey dropped visas for Moldovans in May 2018',
  'nothing',
  '\n\n',
];
const page = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((all) => all.join(' '));

test('mentions never overlap, never repeat an event, and are no more than a page bears', () => {
  const finder = createMentionFinder(partWith(EVENTS));
  fc.assert(
    fc.property(page, (text) => {
      const mentions = finder.find(text, { published: '2019-01-01' });
      expect(mentions.length).toBeLessThanOrEqual(MOST);
      expect(new Set(mentions.map((one) => one.event)).size).toBe(mentions.length);
      mentions.forEach(({ span }, i) => {
        expect(span.start).toBeGreaterThanOrEqual(mentions[i - 1]?.span.end ?? 0);
        expect(span.end).toBeGreaterThan(span.start);
      });
    }),
    { numRuns: 100 },
  );
});

test('a search in steps finds the same as one in a piece, and a second one the same again', () => {
  const finder = createMentionFinder(partWith(EVENTS));
  const text = PIECES.join(' ').repeat(5);
  const expected = createMentionFinder(partWith(EVENTS)).find(text, { published: '2019-01-01' });
  expect(expected.length).toBeGreaterThan(1);
  for (let round = 0; round < 2; round += 1) {
    expect(runToEnd(finder.steps(text, { published: '2019-01-01' }))).toEqual(expected);
  }
});

test.each([
  ['an empty text', '', '2018-06-11'],
  ['a text without words', '… – !', null],
  ['a page whose date is no date', 'Russia and Moldova trade.', 'soon'],
])('%s holds no mention', (_, text, published) => {
  expect(found(EVENTS, text, published)).toEqual([]);
});
