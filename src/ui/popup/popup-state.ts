import type { Density } from '../../core/model/density.ts';
import type { FaultCounts } from '../../core/model/fault.ts';
import type { Recognition } from '../../core/recognition/recognition.ts';

/** What a base that the reader added has on a page. */
export interface AddedReport {
  readonly title: string;
  readonly authors: readonly string[];
  /** Claims and mentions of events that are marked. */
  readonly notes: number;
}

/** What a page's scripts report about it. */
export interface PageReport {
  readonly on: boolean;
  readonly recognition: Recognition | null;
  /** True if claims may be anchored: the article itself or a copy of it. */
  readonly isArticle: boolean;
  /** Notes anchored on the page; event mentions on a page on the subject. */
  readonly notes: number;
  readonly forecasts: number;
  readonly missing: number;
  readonly altered: number;
  readonly mentions: number;
  /** ISO day up to which the record was checked. */
  readonly asOf: string;
  readonly faults: FaultCounts;
  /** What bases that the reader added have here; the counts above leave them out. */
  readonly added: readonly AddedReport[];
}

/**
 * - `article`, `copy`, `part`: notes are bound here. `quotes`: too little of it to be a copy.
 * - `added`: only knowledge bases that the reader added have notes here.
 * - `subject`: mentions events that are known. `not-covered`: checked, nothing found.
 * - `not-reviewed`: on the outlet's site, where the first stage knows no such article.
 * - `unknown`: nothing runs here by itself, and nobody asked yet. `checking`: being looked at.
 * - `cannot-run`: the browser's own page. `needs-access`: the outlet's site, without leave.
 * - `switched-off`: the reader's own settings keep notes off this site, or everywhere.
 */
export type PageKind =
  | 'article'
  | 'copy'
  | 'part'
  | 'quotes'
  | 'added'
  | 'subject'
  | 'not-covered'
  | 'not-reviewed'
  | 'unknown'
  | 'checking'
  | 'cannot-run'
  | 'needs-access'
  | 'switched-off';

/** Everything that the popup shows. */
export interface PopupState {
  readonly kind: PageKind;
  /** Null if nothing of ours answers on the page. */
  readonly report: PageReport | null;
  /** Host name; null on pages that have none, or that may not be known. */
  readonly site: string | null;
  /** Host names of the sites where notes run without a click. */
  readonly outlets: readonly string[];
  /** True where notes run without a click by the extension's own manifest. */
  readonly isOutlet: boolean;
  /** The outlet's site, on which the browser lets nothing run but at a press of the button. */
  readonly lacksAccess: boolean;
  readonly siteOn: boolean;
  readonly everywhere: boolean;
  /** The reader switched notes off on this one page. */
  readonly pageOff: boolean;
  /** Copies are recognised without a click: on this site, on every page. */
  readonly copiesHere: boolean;
  readonly copiesEverywhere: boolean;
  /** Whether any knowledge base that the reader added is on. */
  readonly hasAdded: boolean;
  readonly printNotes: boolean;
  readonly density: Density;
  /** Keys that open the notes, as the browser writes them; null where none are set. */
  readonly shortcut: string | null;
}

export interface PageFacts {
  readonly report: PageReport | null;
  readonly url: string | null;
  /** State of the check that the reader requested since the popup opened. */
  readonly check: 'none' | 'running' | 'done' | 'refused';
  readonly isOutlet: boolean;
  readonly hasAccess: boolean;
  readonly siteOn: boolean;
  readonly everywhere: boolean;
  readonly pageOff: boolean;
}

/** Classifies a page from what is known about it. Nothing of its URL is stored. */
export function pageKind(facts: PageFacts): PageKind {
  const { report, check } = facts;
  if (report) return report.on ? kindOfReport(report, facts.isOutlet) : 'switched-off';
  if (check === 'running') return 'checking';
  if (check === 'refused' || isBrowsersOwn(facts.url)) return 'cannot-run';
  if (facts.isOutlet && !facts.hasAccess) return 'needs-access';
  if (check === 'done') return 'not-covered';
  if (!facts.everywhere || !facts.siteOn || facts.pageOff) return 'switched-off';
  return facts.isOutlet ? 'not-reviewed' : 'unknown';
}

function kindOfReport(report: PageReport, isOutlet: boolean): PageKind {
  if (report.isArticle) {
    if (isOutlet) return 'article';
    return report.recognition?.extent === 'part' ? 'part' : 'copy';
  }
  if (report.mentions > 0) return 'subject';
  if (report.added.length > 0) return 'added';
  return report.recognition?.extent === 'quotation' ? 'quotes' : 'not-covered';
}

const RUNS_ON = /^(https?|file|ftp):/;

/** True for pages on which a browser lets no extension run. An unknown address may be any. */
function isBrowsersOwn(url: string | null): boolean {
  return url !== null && !RUNS_ON.test(url);
}
