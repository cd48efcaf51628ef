import * as v from 'valibot';
import { CLAIM_KINDS } from '../../core/model/claim.ts';
import { DENSITIES } from '../../core/model/density.ts';
import { LANGUAGE_CODES } from '../../core/model/languages.ts';

/** Longest list of sites or origins that is stored; no reader chooses more than this. */
const MOST_SITES = 500;

const Delay = (fallback: number) =>
  v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000)), fallback);
const Sites = v.fallback(
  v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(MOST_SITES)),
  [],
);
/** An entry that is no web origin would be rejected as a match pattern, so it is left out. */
const Origins = v.pipe(
  Sites,
  v.transform((sites) => sites.filter(isWebOrigin)),
);
const Flag = (fallback: boolean) => v.fallback(v.boolean(), fallback);

/**
 * Every setting with its valid values and its default. A stored value that is invalid falls
 * back alone; the others are kept. Nothing here reveals which page was read.
 */
export const SETTING_SCHEMAS = {
  /** False switches notes off everywhere. */
  everywhere: Flag(true),
  /** Host names on which the reader switched notes off. */
  sitesOff: Sites,
  /** All by default: what the article got right is marked just like what it got wrong. */
  density: v.fallback(v.picklist(DENSITIES), 'all'),
  /** Marks by kind of sentence. */
  kinds: v.fallback(
    v.record(v.picklist(CLAIM_KINDS), v.boolean()),
    Object.fromEntries(CLAIM_KINDS.map((kind) => [kind, true])),
  ),
  /** Milliseconds that the pointer must rest before a note opens. */
  openDelay: Delay(150),
  /** Milliseconds after the pointer leaves a note before it closes. */
  closeDelay: Delay(300),
  language: v.fallback(v.picklist(['browser', ...LANGUAGE_CODES]), 'browser'),
  /** Origins on which copies of the article are recognised without a click. */
  copiesOn: Origins,
  copiesEverywhere: Flag(false),
  printNotes: Flag(false),
  chipCollapsed: Flag(false),
} as const;

function isWebOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

export type SettingName = keyof typeof SETTING_SCHEMAS;
export type Settings = {
  readonly [Name in SettingName]: v.InferOutput<(typeof SETTING_SCHEMAS)[Name]>;
};

export const SETTING_NAMES = Object.keys(SETTING_SCHEMAS) as SettingName[];

/** Reads settings from anything: each that is missing or not understood takes its default. */
export function parseSettings(raw: Readonly<Record<string, unknown>>): Settings {
  const entries = SETTING_NAMES.map((name) => [name, v.parse(SETTING_SCHEMAS[name], raw[name])]);
  // Built from the schemas' own names and outputs, which TypeScript cannot see through `map`.
  return Object.fromEntries(entries) as Settings;
}

/** The settings of a reader who never changed anything. */
export function defaultSettings(): Settings {
  return parseSettings({});
}
