import { expect, test } from 'vitest';
import { createMentionFinder } from '../../../src/core/mentions/find-mentions.ts';
import type { EventMentions, MentionRule } from '../../../src/core/model/event.ts';

const rule = (all: string[][], rest: Partial<MentionRule> = {}): MentionRule => ({
  all,
  within: 12,
  years: null,
  ...rest,
});
const deal: EventMentions = {
  event: 'deal',
  year: 2017,
  rules: [rule([['putin'], ['lukashenk*'], ['3 april', 'april 3']])],
};
const summit: EventMentions = { event: 'summit', year: 2017, rules: [rule([['csto'], ['minsk']])] };
const cut = (years: number[]): EventMentions => ({
  event: 'cut',
  year: 2005,
  rules: [rule([['oil'], ['belarus*'], ['cut', 'cuts']], { years })],
});

function found(text: string, rules: EventMentions[], publishedYear: number | null = null) {
  return createMentionFinder(rules)
    .find(text, { publishedYear })
    .map(({ event, span }) => [event, text.slice(span.start, span.end)]);
}

test.each<[string, string, EventMentions[], [string, string][]]>([
  [
    'runs from the first to the last word asked for',
    'On April 3, Mr Putin met Alexander Lukashenko, who smiled.',
    [deal],
    [['deal', 'April 3, Mr Putin met Alexander Lukashenko']],
  ],
  ['needs every group', 'On April 3 Putin met Merkel.', [deal], []],
  ['needs whole words', 'The oil cutter reached Belarus.', [cut([2017])], []],
  [
    'ignores case, hyphens, accents, curly apostrophes and invisible marks',
    'the CSTO-\u00adsummit in M\u00adinsk’s centre',
    [summit],
    [['summit', 'CSTO-\u00adsummit in M\u00adinsk']],
  ],
  [
    'stays within the window of the rule',
    `Putin and Lukashenko ${'very '.repeat(9)}tired, on 3 April`,
    [deal],
    [],
  ],
  ['stays within a paragraph', 'The CSTO met.\n\nMinsk was the host.', [summit], []],
  [
    'crosses a single line break',
    'The CSTO met in\nMinsk.',
    [summit],
    [['summit', 'CSTO met in\nMinsk']],
  ],
  [
    'is the shortest of its event',
    'The CSTO went to see Minsk. The CSTO liked Minsk.',
    [summit],
    [['summit', 'Minsk. The CSTO']],
  ],
  [
    'is the first of equally short ones',
    'CSTO, Minsk; and then CSTO, Minsk!',
    [summit],
    [['summit', 'CSTO, Minsk']],
  ],
])('a mention %s', (_, text, rules, mentions) => {
  expect(found(text, rules)).toEqual(mentions);
});

test('of two mentions that overlap the tighter one stays', () => {
  const text = 'Putin and Lukashenko spoke of the CSTO in Minsk on 3 April';
  expect(found(text, [deal, summit])).toEqual([['summit', 'CSTO in Minsk']]);
});

test('mentions come in the order of the text', () => {
  const text = 'The CSTO came to the city of Minsk. Putin met Lukashenko on 3 April.';
  expect(found(text, [deal, summit]).map(([event]) => event)).toEqual(['summit', 'deal']);
});

test.each<[string, string, number | null, boolean]>([
  ['a year in the text allows it', 'In 2017 Russia cut oil for Belarus.', null, true],
  ['another year in the text forbids it', 'In 2007 Russia cut oil for Belarus.', 2017, false],
  [
    'a right year beside a wrong one allows it',
    'As in 2007, in 2017 oil for Belarus was cut.',
    2020,
    true,
  ],
  [
    'the year of publication decides where none is named',
    'Russia cut oil for Belarus.',
    2017,
    true,
  ],
  ['another year of publication forbids it', 'Russia cut oil for Belarus.', 2020, false],
  ['no year at all forbids it', 'Russia cut oil for Belarus.', null, false],
  [
    'a year too far away does not count',
    `2017 ${'word '.repeat(61)} oil for Belarus was cut`,
    2007,
    false,
  ],
  [
    'a year in another paragraph does not count',
    '2017 began.\n\nRussia cut oil for Belarus.',
    null,
    false,
  ],
  ['an amount is no year', 'Russia cut oil for Belarus by 2,007 tonnes.', 2017, true],
])('of a rule with years: %s', (_, text, publishedYear, isFound) => {
  expect(found(text, [cut([2017])], publishedYear)).toHaveLength(isFound ? 1 : 0);
});

test.each([
  ['of an earlier year than the event does not speak of it', 2016, false],
  ['of the same year may speak of what is still to come', 2017, true],
  ['of a later year may speak of it', 2024, true],
  ['of an unknown year may speak of it', null, true],
])('a page %s', (_, publishedYear, isFound) => {
  expect(found('The CSTO met in Minsk.', [summit], publishedYear)).toHaveLength(isFound ? 1 : 0);
});

test.each([
  ['told us that the CSTO met', false],
  ['told the US that the CSTO met', true],
  ['told the U.S. that the CSTO met', true],
])('the pronoun is not the country: %s', (text, isFound) => {
  const rules = [{ event: 'e', year: 2017, rules: [rule([['u.s.'], ['csto']])] }];
  expect(found(text, rules)).toHaveLength(isFound ? 1 : 0);
});

test.each([
  ['$726.2 million', 'paid $726.2 million', true],
  ['$726.2 million', 'paid 726.2 million euros', false],
  ['4,162', 'some 4162 wagons', true],
  ['4,162', 'some 4.162 wagons', false],
  ['12%', 'grew 12 times', false],
  ['decree no. 8', 'Decree No.8', true],
  ['zapad 2017', 'Zapad-2017', true],
  ['kuznica', 'Kuźnica', true],
  ['sanction*', 'sanctioning', true],
  ['sanction*', 'unsanctioned', false],
  ['parasit* tax', 'the parasites’ own tax', false],
  ['parasit* tax', 'the parasitic tax', true],
  ['csto summit', 'the CSTO summit', true],
  ['csto summit', 'the CSTO\n\nSummit', false],
])('the phrase “%s” in “%s”: %s', (phrase, text, isFound) => {
  expect(found(text, [{ event: 'e', year: 2017, rules: [rule([[phrase]])] }])).toHaveLength(
    isFound ? 1 : 0,
  );
});

test.each([
  ['an empty text', '', [summit]],
  ['no rules', 'CSTO Minsk', []],
  ['a rule without groups', 'CSTO Minsk', [{ event: 'e', year: 2017, rules: [rule([])] }]],
  [
    'a phrase without words',
    'CSTO Minsk',
    [{ event: 'e', year: 2017, rules: [rule([['–'], ['minsk']])] }],
  ],
])('%s holds no mention', (_, text, rules) => {
  expect(createMentionFinder(rules).find(text, { publishedYear: 2017 })).toEqual([]);
});
