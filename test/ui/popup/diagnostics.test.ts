import { expect, test } from 'vitest';
import { diagnostics } from '../../../src/ui/popup/diagnostics.ts';
import type { PopupState } from '../../../src/ui/popup/popup-state.ts';

const STATE: PopupState = {
  kind: 'article',
  report: {
    on: true,
    recognition: null,
    isArticle: true,
    notes: 81,
    forecasts: 19,
    missing: 1,
    altered: 0,
    mentions: 0,
    asOf: '2026-11-25',
    faults: { note: 2 },
    added: [],
  },
  site: 'secret.example',
  isOutlet: true,
  lacksAccess: false,
  siteOn: true,
  everywhere: true,
  pageOff: false,
  copiesHere: false,
  copiesEverywhere: false,
  hasAdded: false,
  printNotes: false,
  density: 'all',
  shortcut: null,
};
const ABOUT = { version: '1.2.3', browser: 'Firefox/153.0' };

test('diagnostics say version, browser, counts and faults, and not which site it is', () => {
  const text = diagnostics(STATE, ABOUT);
  for (const said of ['1.2.3', 'Firefox/153.0', '"notes":81', '"note":2'])
    expect(text).toContain(said);
  expect(text).not.toContain('secret.example');
});

test('a page on which nothing of ours answers has diagnostics too', () => {
  expect(diagnostics({ ...STATE, kind: 'unknown', report: null }, ABOUT)).toContain(
    'Page: unknown',
  );
});
