import type { TextQuoteSelector } from '../text-quote-selector.ts';

/** Verdicts of facts and quotations: what the record says. */
export const RECORD_VERDICTS = [
  'supported',
  'partly-supported',
  'contested',
  'contradicted',
  'unverified',
] as const;

/** Verdicts of forecasts, judged only by events later than the article. */
export const FORECAST_VERDICTS = [
  'happened',
  'partly-happened',
  'happened-later',
  'did-not-happen',
  'not-tested',
  'open',
] as const;

/** Opinions and loaded terms are never judged; they get context. */
export const CONTEXT_VERDICTS = ['context'] as const;

/** Those of forecasts that nothing has tested yet, or nothing can. */
export const UNTESTED_VERDICTS: readonly Verdict[] = ['not-tested', 'open'];

export const VERDICTS = [...RECORD_VERDICTS, ...FORECAST_VERDICTS, ...CONTEXT_VERDICTS] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Every kind of claim, and the verdicts that it may have; the last of them claims nothing. */
export const VERDICTS_OF = {
  fact: RECORD_VERDICTS,
  quotation: RECORD_VERDICTS,
  forecast: FORECAST_VERDICTS,
  opinion: CONTEXT_VERDICTS,
  'loaded-term': CONTEXT_VERDICTS,
} as const satisfies Readonly<
  // A list of another sort would be neither record, forecast nor context: say what it is beside `isOfRecord`.
  Record<string, typeof RECORD_VERDICTS | typeof FORECAST_VERDICTS | typeof CONTEXT_VERDICTS>
>;
export type ClaimKind = keyof typeof VERDICTS_OF;
// The object has these keys and no other.
export const CLAIM_KINDS = Object.keys(VERDICTS_OF) as readonly ClaimKind[];

/** The verdict of a kind that has one; null where there is a choice. */
export function onlyVerdict(kind: ClaimKind): Verdict | null {
  const [first, ...others]: readonly Verdict[] = VERDICTS_OF[kind];
  return first !== undefined && others.length === 0 ? first : null;
}

/** A verdict that claims nothing, for a note that is not judged yet. */
export function emptyVerdict(kind: ClaimKind): Verdict {
  const verdicts: readonly Verdict[] = VERDICTS_OF[kind];
  return verdicts.at(-1) ?? 'context';
}

/** True for kinds that are held against the record: their verdicts need sources of several sides. */
export function isOfRecord(kind: ClaimKind): boolean {
  return VERDICTS_OF[kind] === RECORD_VERDICTS;
}

/** True for kinds that only what comes after the article can bear out. */
export function isForecast(kind: ClaimKind): boolean {
  return VERDICTS_OF[kind] === FORECAST_VERDICTS;
}

type Speaker = 'author' | 'quoted';

/** Whose words each kind marks. */
const SPEAKERS: Readonly<Partial<Record<string, Speaker>>> = {
  fact: 'author',
  quotation: 'quoted',
  forecast: 'author',
  opinion: 'author',
  'loaded-term': 'author',
} satisfies Record<ClaimKind, Speaker>;

/** True for kinds of mark whose words are somebody's whom the article quotes. */
export function isQuoting(kind: string): boolean {
  return SPEAKERS[kind] === 'quoted';
}

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The part of a claim that a page needs in order to find and mark it. */
export interface ClaimTarget {
  readonly id: string;
  readonly selector: TextQuoteSelector;
  readonly kind: ClaimKind;
  readonly verdict: Verdict;
  /** What a reader takes in at a glance, at most 90 characters. */
  readonly headline: string;
}

/** What a reader sees on opening a claim. Event and source ids resolve in the same details. */
export interface Claim extends ClaimTarget {
  readonly whatHappened: string;
  /** What record would change the verdict; null where there is no verdict to change. */
  readonly wouldChange: string | null;
  readonly confidence: Confidence;
  /** EDTF-style ISO date of the newest source that was read for it; null where none has a date. */
  readonly asOf: string | null;
  /** ISO day on which somebody last looked for a newer or contrary record. */
  readonly searched: string;
  readonly events: readonly string[];
  readonly sources: readonly string[];
}
