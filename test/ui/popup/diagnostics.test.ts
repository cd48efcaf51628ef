import { expect, test } from 'vitest';
import { diagnostics } from '../../../src/ui/popup/diagnostics.ts';
import { pageReport, popupState } from '../../support/popup-state.ts';

const STATE = popupState({
  report: pageReport({ notes: 81, faults: { note: 2 } }),
  site: 'secret.example',
});
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
