import { expect, test } from 'vitest';
import be from '../../../src/_locales/be/messages.json' with { type: 'json' };
import en from '../../../src/_locales/en/messages.json' with { type: 'json' };
import ru from '../../../src/_locales/ru/messages.json' with { type: 'json' };
import type { ClaimKind, Verdict } from '../../../src/core/model/claim.ts';
import { createMessages } from '../../../src/ui/messages/create-messages.ts';
import type { MessageTable } from '../../../src/ui/messages/table.ts';
import { factBalance, forecastBalance } from '../../../src/ui/panel/claims/balance.ts';

const TABLES: Readonly<Record<string, MessageTable>> = { en, ru, be };
/** Numbers do not part from their words; the tests are read without that. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const say = (locale: string) => createMessages(locale, TABLES[locale]);

type Counts = Readonly<Partial<Record<Verdict, number>>>;

const claims = (kind: ClaimKind, counts: Counts) =>
  Object.entries(counts).flatMap(([verdict, count]) =>
    // The names are those of `Counts`.
    Array.from({ length: count }, () => ({ kind, verdict: verdict as Verdict })),
  );

const FORECASTS = claims('forecast', {
  'not-tested': 6,
  'happened-later': 1,
  'partly-happened': 5,
  'did-not-happen': 7,
});
const FACTS = claims('fact', {
  supported: 14,
  unverified: 4,
  'partly-supported': 12,
  contested: 3,
});

test.each([
  [
    'en',
    'Of 19 forecasts: 7 did not happen, 5 happened in part, 1 happened later and 6 can’t be tested.',
  ],
  ['ru', 'Из 19 прогнозов: 7 не сбылись, 5 сбылись отчасти, 1 сбылся позже и 6 проверить нельзя.'],
  [
    'be',
    'З 19 прагнозаў: 7 не спраўдзіліся, 5 спраўдзіліся часткова, 1 спраўдзіўся пазней і 6 праверыць нельга.',
  ],
])(
  'in %s, forecasts are told by what came of them, most first, and last what no time can decide',
  (locale, said) => {
    expect(plain(forecastBalance(FORECASTS, say(locale)))).toBe(said);
  },
);

test.each([
  [
    'en',
    'Of 33 statements of fact: 14 are supported by the record, 12 in part, 3 are contested, none is contradicted and 4 could not be verified.',
  ],
  [
    'ru',
    'Из 33 утверждений о фактах: 14 подтверждаются источниками, 12 — отчасти, 3 спорны, ни одно не расходится с источниками и 4 не удалось проверить.',
  ],
  [
    'be',
    'З 33 сцверджанняў пра факты: 14 пацвярджаюцца крыніцамі, 12 — часткова, 3 спрэчныя, ніводнае не разыходзіцца з крыніцамі і 4 не ўдалося праверыць.',
  ],
])(
  'in %s, facts are told from what is borne out, and that none is contradicted',
  (locale, said) => {
    expect(plain(factBalance(FACTS, say(locale)))).toBe(said);
  },
);

test.each([
  ['en', 1, 'Of 1 forecast: 1 happened.'],
  ['ru', 1, 'Из 1 прогноза: 1 сбылся.'],
  ['ru', 21, 'Из 21 прогноза: 21 сбылся.'],
  ['ru', 22, 'Из 22 прогнозов: 22 сбылись.'],
  ['be', 21, 'З 21 прагнозу: 21 спраўдзіўся.'],
  ['be', 11, 'З 11 прагнозаў: 11 спраўдзіліся.'],
])('in %s, the balance of %i forecasts has the right forms', (locale, happened, said) => {
  expect(plain(forecastBalance(claims('forecast', { happened }), say(locale)))).toBe(said);
});

test('what is contradicted is counted, quotations are not, and of nothing nothing is said', () => {
  const mixed = [
    ...claims('fact', { supported: 1, contradicted: 1 }),
    ...claims('quotation', { supported: 5 }),
  ];
  expect(plain(factBalance(mixed, say('en')))).toBe(
    'Of 2 statements of fact: 1 is supported by the record and 1 is contradicted.',
  );
  expect(forecastBalance(mixed, say('en'))).toBe('');
});
