import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createMentionFinder } from '../../../src/core/mentions/find-mentions.ts';
import type { EventMentions, MentionRule } from '../../../src/core/model/event.ts';

interface Sentence {
  readonly text: string;
  readonly event: string | null;
  readonly year?: number;
  readonly reason: string;
}

interface EventEntry {
  readonly id: string;
  readonly date: string;
  readonly mentions: readonly (Omit<MentionRule, 'years'> & Partial<Pick<MentionRule, 'years'>>)[];
}

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
// The lists have a schema and checks of their own; here only their shape matters.
const sentences = read('test/fixtures/mentions.yaml') as Sentence[];
const events = read('src/knowledge/belarus-russia-2015-2017/events.yaml') as EventEntry[];

const rules: EventMentions[] = events.map(({ id, date, mentions }) => ({
  event: id,
  year: Number(date.slice(0, 4)),
  rules: mentions.map((rule) => ({ years: null, ...rule })),
}));

const finder = createMentionFinder(rules);
const found = ({ text, year }: Sentence): string[] =>
  finder.find(text, { publishedYear: year ?? null }).map(({ event }) => event);

describe('a sentence of the fixture hits its event and no other', () => {
  test.each(sentences.filter(({ event }) => event !== null))('$event: $reason', (sentence) => {
    expect(found(sentence)).toEqual([sentence.event]);
  });
});

describe('a look-alike hits nothing', () => {
  test.each(sentences.filter(({ event }) => event === null))('$text', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

const phrases = [
  ...new Set(events.flatMap((one) => one.mentions.flatMap(({ all }) => all.flat()))),
];

test('every phrase of the rules is in lower case and finds itself', () => {
  const lost = phrases.filter((phrase) => {
    const itself = [
      { event: 'e', year: 2017, rules: [{ all: [[phrase]], within: 20, years: null }] },
    ];
    return (
      phrase !== phrase.toLowerCase() ||
      createMentionFinder(itself).find(phrase, { publishedYear: null }).length === 0
    );
  });
  expect(lost).toEqual([]);
});

test('no rule asks for the pronoun where the country is meant', () => {
  expect(phrases.filter((phrase) => /(^| )us( |$|\$)/.test(phrase))).toEqual([]);
});

test('every event has a rule, and no rule is content with one group', () => {
  const loose = events.filter(
    ({ mentions }) => mentions.length === 0 || mentions.some(({ all }) => all.length < 2),
  );
  expect(loose.map(({ id }) => id)).toEqual([]);
});

test('a long page gets its turn many times while mentions are looked for', () => {
  const page = sentences
    .map(({ text }) => text)
    .join('\n\n')
    .repeat(20);
  let turns = 0;
  for (const _ of createMentionFinder(rules).steps(page, { publishedYear: null })) turns += 1;
  expect(turns).toBeGreaterThan(50);
});
