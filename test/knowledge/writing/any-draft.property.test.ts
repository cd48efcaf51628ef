import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLAIM_KINDS, CONFIDENCES, VERDICTS } from '../../../src/core/model/claim.ts';
import { SOURCE_KINDS } from '../../../src/core/model/source.ts';
import type { Draft } from '../../../src/core/writing/draft.ts';
import { checkBase } from '../../../src/knowledge/check-base.ts';
import { readOneFile } from '../../../src/knowledge/one-file/read-one-file.ts';
import { checkDraft } from '../../../src/knowledge/writing/check-draft.ts';
import { draftFile, draftFolder } from '../../../src/knowledge/writing/draft-file.ts';
import { harbourDraft, targetOf } from '../../support/drafts.ts';

const TODAY = '2026-11-29';

const Text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'One source.',
    'a\nb',
    'One source says “what?”',
    'It was so in May 2015.',
  ),
  fc.constantFrom(
    '\u202Eabc',
    '__proto__',
    'constructor',
    '<b>x</b>',
    'TO FILL IN: x',
    '*a',
    '- b: c',
    '#',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 500 }),
);
const Day = fc.constantFrom(
  '',
  '2012',
  '2012-09',
  '2012-09-04',
  '2026-11-29',
  '2027-01-01',
  '2012-13',
  'x',
);
const Known = <Value>(values: readonly Value[]) => fc.constantFrom(null, ...values);
const Url = fc.constantFrom(
  '',
  'https://a.example/1',
  'http://a.example/1',
  'javascript:0',
  'x',
  'https://u:p@a.example/',
);

/** A few fields of the finished draft, each with something else in it. */
const Fields = {
  note: fc.record({
    kind: Known(CLAIM_KINDS),
    verdict: Known(VERDICTS),
    headline: Text,
    whatHappened: Text,
    wouldChange: Text,
    confidence: Known(CONFIDENCES),
    asOf: fc.oneof(Day, fc.constant(null)),
    searched: Day,
    target: fc.constantFrom(
      targetOf('nobody in the hall'),
      targetOf('ninety metres at most'),
      { exact: 'the', prefix: '', suffix: '' },
      { exact: 'gone', prefix: 'x', suffix: '' },
      { exact: ' ', prefix: '', suffix: '' },
    ),
    events: fc.constantFrom([], ['none']),
    sources: fc.constantFrom([], ['none']),
  }),
  event: fc.record({ date: Day, title: Text, summary: Text }),
  source: fc.record({
    url: Url,
    title: Text,
    publisher: fc.oneof(Text, fc.constantFrom('Town council', 'gazette.example')),
    publisherKind: Known(SOURCE_KINDS),
    kind: Known(SOURCE_KINDS),
    country: fc.constantFrom(null, '', 'BY', 'by'),
    whose: Text,
    date: fc.oneof(Day, fc.constant(null)),
    language: fc.constantFrom('en', 'ru', '', 'English'),
    read: fc.boolean(),
  }),
  head: fc.record({
    title: Text,
    writer: Text,
    notesLanguage: fc.constantFrom(null, '', 'de', 'be-Latn', 'English'),
  }),
  article: fc.record({
    headline: Text,
    author: fc.oneof(Text, fc.constant(null)),
    published: fc.oneof(Day, fc.constant(null)),
    outlet: Text,
    language: fc.constantFrom('en', 'ru', 'be-Latn', ''),
  }),
};

/** One or two of the fields: of more the draft is hardly ever finished. */
function few<Item extends object>(fields: fc.Arbitrary<Item>): fc.Arbitrary<Partial<Item>> {
  return fc.tuple(fields, fc.nat(), fc.nat()).map(([item, ...picks]) => {
    const all = Object.entries(item);
    return Object.fromEntries(picks.flatMap((pick) => all.slice(pick % all.length).slice(0, 1)));
  }) as fc.Arbitrary<Partial<Item>>;
}

const good = harbourDraft();
const first = <Item extends object>(items: readonly Item[], change: object) =>
  items.map((item, index) => (index === 0 ? { ...item, ...change } : item));

const AnyDraft: fc.Arbitrary<Draft> = fc.oneof(
  few(Fields.note).map((change) => ({ ...good, notes: first(good.notes, change) })),
  few(Fields.event).map((change) => ({ ...good, events: first(good.events, change) })),
  few(Fields.source).map((change) => ({ ...good, sources: first(good.sources, change) })),
  few(Fields.head).map((change) => ({ ...good, ...change }) as Draft),
  few(Fields.article).map(
    (change) => ({ ...good, article: { ...good.article, ...change } }) as Draft,
  ),
);

test('of any draft all is said in plain words, and what is called finished is accepted as a file', () => {
  let finished = 0;
  fc.assert(
    fc.property(AnyDraft, (draft) => {
      const findings = checkDraft(draft, TODAY);
      // The writer names no id that is not there; all else that it can write has words in each language.
      const inEnglish = findings.filter(({ message }) => 'english' in message);
      expect(inEnglish.filter(({ rule }) => rule !== 'ids-resolve')).toEqual([]);
      const errors = findings.filter(({ severity }) => severity === 'error');
      const file = draftFile(draft, TODAY);
      expect(file === null).toBe(errors.length > 0);
      expect(draftFolder(draft, TODAY).files.has('claims.yaml')).toBe(true);
      if (!file) return;
      finished++;
      const base = readOneFile(file.text, file.name);
      expect(checkBase(base).filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns: 600 },
  );
  // Enough of both.
  expect(finished).toBeGreaterThan(50);
});
