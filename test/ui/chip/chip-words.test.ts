import { describe, expect, test } from 'vitest';
import type { ClaimKind, Verdict } from '../../../src/core/model/claim.ts';
import { chipWords } from '../../../src/ui/chip/chip-words.ts';
import { createMessages } from '../../../src/ui/messages/create-messages.ts';
import { markOf } from '../../support/marks.ts';

type Claim = readonly [ClaimKind, Verdict];
const MISSED: Claim = ['forecast', 'did-not-happen'];
const CAME: Claim = ['forecast', 'happened'];
const FACT: Claim = ['fact', 'supported'];

function page(claims: readonly Claim[], mentions: number) {
  const notes = claims.map(([kind, verdict]) => markOf({ kind, verdict }));
  const events = Array.from({ length: mentions }, () => markOf({ kind: 'event', verdict: null }));
  return { bases: [], marks: [...notes, ...events] };
}

test.each([
  [
    'forecasts and how many did not happen',
    [MISSED, MISSED, CAME, FACT],
    0,
    '3 forecasts, 2 did not happen',
    '3 forecasts',
  ],
  ['one forecast in the singular', [MISSED], 0, '1 forecast, 1 did not happen', '1 forecast'],
  ['forecasts alone where all came about', [CAME, CAME], 0, '2 forecasts', '2 forecasts'],
  ['notes where there is no forecast', [FACT, FACT], 0, '2 notes', '2 notes'],
  ['events on a page that mentions some', [], 5, '5 events mentioned here', '5'],
] as const)('the chip counts %s', (_, claims, mentions, words, brief) => {
  expect(chipWords(page(claims, mentions), createMessages('en'))).toEqual({ words, brief });
});

describe('what added bases have is counted apart', () => {
  const info = { version: '1.0.0', language: 'en', asOf: '2020-01-01' };
  const base = (id: string, title: string) => ({
    knowledgeBase: { ...info, id, title },
    authors: [],
    recognition: null,
    article: null,
  });
  const bases = [base('added:a', 'The harbour'), base('added:b', 'The bridge')];
  const notes = (id: string, count: number) =>
    Array.from({ length: count }, (_, index) => markOf({ id: `${index}`, base: id }));
  const ours = [markOf({ kind: 'forecast', verdict: 'did-not-happen' })];

  test.each([
    [
      'beside ours',
      [...ours, ...notes('added:a', 2)],
      '1 forecast, 1 did not happen · 2 notes from “The harbour”, added by you',
      '1 forecast · 2 added notes',
    ],
    ['alone', notes('added:a', 1), '1 note from “The harbour”, added by you', '1 added note'],
    [
      'of several bases',
      [...ours, ...notes('added:a', 2), ...notes('added:b', 3)],
      '1 forecast, 1 did not happen · 5 notes from knowledge bases that you added',
      '1 forecast · 5 added notes',
    ],
  ])('%s', (_, marks, words, brief) => {
    expect(chipWords({ bases, marks }, createMessages('en'))).toEqual({ words, brief });
  });
});
