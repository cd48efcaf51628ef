import type { PageReport, PopupState } from '../../src/ui/popup/popup-state.ts';

/** What the popup shows over an article; `changes` say what is otherwise. */
export function popupState(changes: Partial<PopupState> = {}): PopupState {
  return {
    kind: 'article',
    report: pageReport(),
    site: 'elsewhere.example',
    outlets: ['theduran.com'],
    isOutlet: false,
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
    ...changes,
  };
}

/** What a page with our article says of itself; `changes` say what is otherwise. */
export function pageReport(changes: Partial<PageReport> = {}): PageReport {
  return {
    on: true,
    recognition: null,
    isArticle: true,
    notes: 80,
    forecasts: 19,
    missing: 2,
    altered: 1,
    mentions: 0,
    asOf: '2026-11-25',
    faults: {},
    added: [],
    ...changes,
  };
}
