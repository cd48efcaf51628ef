import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ImportedAnnotation } from '../../../src/knowledge/import/imported-annotation.ts';
import { checkDraft } from '../../../src/knowledge/writing/check-draft.ts';
import {
  addImported,
  beginImported,
  readNotes,
} from '../../../src/knowledge/writing/import-notes.ts';
import { notesInOrder } from '../../../src/knowledge/writing/notes-in-order.ts';
import { HARBOUR_TEXT } from '../../support/drafts.ts';

const TODAY = '2026-11-29';
const BEGUN = { now: '2026-11-29T09:00:00.000Z', unique: 'x7k2q9' };
const PAGE = 'https://www.gazette.example/2010/harbour/';

function annotation(exact: string, rest: Partial<ImportedAnnotation> = {}): ImportedAnnotation {
  const quote = { exact, prefix: '', suffix: '' };
  return { page: PAGE, title: null, quote, body: '', origin: 'x', known: null, ...rest };
}

test('annotations become drafts by page, with what is known of each', () => {
  const known = {
    kind: 'fact',
    verdict: 'supported',
    headline: 'The minutes have it.',
    confidence: 'high',
    asOf: '2012',
    searched: '2026-10-01',
  };
  const all = [
    annotation('the council\n      voted', { title: 'The harbour', body: ' Seven for. ', known }),
    annotation('two years', { page: 'https://other.example/' }),
    annotation('a local copy', { page: 'file:///home/harbour.html' }),
    annotation('no page', { page: 'javascript:alert(1)' }),
    annotation('the mayor', { known: { ...known, kind: 'rumour', verdict: 'true' } }),
  ];
  const file = readNotes(JSON.stringify(all.map(row)));
  expect(file?.leftOut).toBe(2);
  expect([...(file?.pages ?? [])].map(([url, own]) => [url, own.length])).toEqual([
    [PAGE, 2],
    ['https://other.example/', 1],
  ]);
  const own = all.filter(({ page }) => page === PAGE);
  const draft = addImported(beginImported(PAGE, own, BEGUN), own, TODAY);
  expect(draft).toMatchObject({
    title: 'The harbour',
    text: '',
    article: { url: PAGE, outlet: 'gazette.example', published: null },
  });
  expect(draft.notes).toMatchObject([
    {
      target: { exact: 'the council voted' },
      kind: 'fact',
      verdict: 'supported',
      headline: 'The minutes have it.',
      whatHappened: 'Seven for.',
      searched: '2026-10-01',
    },
    { target: { exact: 'the mayor' }, kind: null, verdict: null },
  ]);
});

/** As Hypothesis gives it. */
function row({ page, quote, body }: ImportedAnnotation) {
  const selector = [{ type: 'TextQuoteSelector', ...quote }];
  return { uri: page, permissions: {}, text: body, target: [{ selector }] };
}

test('a file that holds nothing for a draft is none, however odd it is', () => {
  const nested = (levels: number) =>
    `{"type":"Annotation","target":{"source":"${PAGE}","selector":${'{"refinedBy":'.repeat(levels)}1${'}'.repeat(levels)}}}`;
  for (const text of ['', 'Dear reader', '{"rows":[]}', nested(3), nested(50_000)])
    expect(readNotes(text)).toBeNull();
  const files = fc.oneof(
    fc.json(),
    fc.json().map((json) => `{"rows":[{"uri":1,"target":${json}}]}`),
  );
  fc.assert(fc.property(files, (text) => readNotes(text) === null));
});

test('what a draft has already is not brought in again', () => {
  const own = [annotation('two years', { body: 'It took longer.' })];
  const draft = addImported(beginImported(PAGE, own, BEGUN), own, TODAY);
  expect(addImported(draft, own, TODAY)).toBe(draft);
  expect(addImported(draft, [annotation('two years')], TODAY).notes).toHaveLength(2);
});

test('once the page gives its words quotes are settled in them, whatever white space they came with', () => {
  const own = [
    annotation('after the vote. “We have waited'),
    annotation('the council voted to  widen\tthe harbour. Seven'),
    annotation('disagreed with that. Shipping firms'),
    annotation('no such words'),
  ];
  const draft = addImported(beginImported(PAGE, own, BEGUN), own, TODAY);
  const read = { ...draft, text: HARBOUR_TEXT };
  expect(notesInOrder(read).map(({ target }) => target.exact)).toEqual([
    'the council voted to widen the harbour. Seven',
    'after the vote. “We have waited',
    'disagreed with that.\n\nShipping firms',
    'no such words',
  ]);
  const gone = checkDraft(read, TODAY).filter(({ rule }) => rule === 'quote-once');
  expect(gone.map(({ at }) => at)).toEqual([
    { part: 'note', id: 'no-such-words', field: 'target' },
  ]);
});
