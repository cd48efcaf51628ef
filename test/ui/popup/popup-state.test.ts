import { expect, test } from 'vitest';
import { createMessages } from '../../../src/ui/messages/create-messages.ts';
import { pageHints, pageSentence } from '../../../src/ui/popup/page-sentences.ts';
import { type PageFacts, pageKind } from '../../../src/ui/popup/popup-state.ts';
import { pageReport, popupState } from '../../support/popup-state.ts';

const FACTS: PageFacts = {
  report: null,
  url: 'https://elsewhere.example/',
  check: 'none',
  isOutlet: false,
  hasAccess: true,
  siteOn: true,
  everywhere: true,
  pageOff: false,
};
const REPORT = pageReport({
  recognition: { article: 'a', knowledgeBase: 'k', by: 'text', extent: 'whole' },
});
const part = { article: 'a', knowledgeBase: 'k', by: 'text', extent: 'part' } as const;
const quotation = { ...part, extent: 'quotation' } as const;

test.each<[string, Partial<PageFacts>, string]>([
  ['on the outlet’s own article', { report: REPORT, isOutlet: true }, 'article'],
  ['on a copy elsewhere', { report: REPORT }, 'copy'],
  ['on a part of it elsewhere', { report: { ...REPORT, recognition: part } }, 'part'],
  [
    'on a page that only quotes it',
    { report: { ...REPORT, isArticle: false, recognition: quotation } },
    'quotes',
  ],
  ['on a page with events', { report: { ...REPORT, isArticle: false, mentions: 3 } }, 'subject'],
  ['on a page with notes off', { report: { ...REPORT, on: false } }, 'switched-off'],
  ['where nobody asked yet', {}, 'unknown'],
  ['where the address is not known', { url: null }, 'unknown'],
  ['while it is looked at', { check: 'running' }, 'checking'],
  ['after a look that found nothing', { check: 'done' }, 'not-covered'],
  ['where the browser refused', { check: 'refused' }, 'cannot-run'],
  ['on the browser’s own page', { url: 'about:addons' }, 'cannot-run'],
  ['on another page of the outlet', { isOutlet: true }, 'not-reviewed'],
  ['on the outlet without leave', { isOutlet: true, hasAccess: false }, 'needs-access'],
  ['on a site switched off', { siteOn: false }, 'switched-off'],
  ['with everything off', { everywhere: false }, 'switched-off'],
  ['on a page switched off before', { isOutlet: true, pageOff: true }, 'switched-off'],
])('%s the popup knows the kind of page', (_, facts, kind) => {
  expect(pageKind({ ...FACTS, ...facts })).toBe(kind);
});

const STATE = popupState({ kind: 'copy', report: REPORT });

test('where notes run by themselves is named as the manifest has it', () => {
  const state = popupState({ kind: 'unknown', report: null, outlets: ['a.example', 'b.example'] });
  expect(pageHints(state, createMessages('en')).join(' ')).toContain(
    'runs only on a.example and b.example.',
  );
});

test('a copy is described by what it holds and how it differs', () => {
  const messages = createMessages('en');
  expect(pageSentence(STATE, messages)).toBe(
    'This is a copy of an article that Afterword has notes on.',
  );
  expect(pageHints(STATE, messages).map((hint) => hint.replaceAll('\u00a0', ' '))).toEqual([
    '80 notes, 19 of them on forecasts.',
    '1 reviewed sentence was not found in this copy.',
    '1 is worded differently here.',
    'Records last searched on 25 November 2026.',
  ]);
});

test('a page that the reader switched off says that first', () => {
  const messages = createMessages('en');
  expect(pageSentence({ ...STATE, pageOff: true }, messages)).toBe(
    'Notes are switched off on this page.',
  );
  expect(pageHints({ ...STATE, pageOff: true }, messages)).toEqual([]);
});
