import { normaliseAddress } from './normalise-address.ts';
import { plainWords } from './plain-words.ts';
import type { PageIdentity } from './recognise-address.ts';
import { shinglesOf } from './shingles.ts';

/** What is told of a page so that articles can be looked up that it may hold: none of its words. */
export interface PageProbe {
  /** As `addressesOf` gives them. */
  readonly addresses: readonly string[];
  /** The least of its shingles, each once. */
  readonly shingles: readonly number[];
}

/**
 * A fingerprint keeps the least hash of 24, which is nearly always among the least eighth of all: only
 * those are told.
 */
const PROBE_BITS = 3;
/** Shingles that are told of a page at most. */
const MOST = 4_096;

/**
 * Units of one sample of a text, which of an article has a shingle of its fingerprint; of so many are
 * taken, and one more for each so many units.
 */
const SAMPLE = 180;
const FEWEST = 24;
const UNITS_A_SAMPLE = 6_000;
const MOST_SAMPLES = 300;
/** Units whose words are read at once. */
const PIECE = 4_000;
/** A text of more units than this is read in pieces with gaps. */
const LONGEST = 400_000;

/** Its own and its canonical link's, as `normaliseAddress` writes them; empty for what is no address. They may be equal. */
export function addressesOf({ url, canonical }: PageIdentity): string[] {
  return [url, canonical ?? ''].map(normaliseAddress);
}

/** Of samples that lie evenly over a text: what can be read of any page in a millisecond or two. */
export function sampledShingles(text: string): number[] {
  const { length } = text;
  const many = Math.min(length / SAMPLE, FEWEST + length / UNITS_A_SAMPLE, MOST_SAMPLES);
  const found = new Set<number>();
  for (let i = 0; i < many; i++) add(found, text, Math.floor((i * length) / many), SAMPLE);
  return least(found);
}

/** Of shingles that were read of a text already. */
export function knownShingles(shingles: readonly number[]): number[] {
  return least(new Set(shingles.filter(isInProbe)));
}

/** Of a whole text. Yields now and then. */
export function* allShingles(text: string): Generator<void, number[]> {
  const step = Math.max(PIECE, (PIECE * text.length) / LONGEST);
  const found = new Set<number>();
  for (let at = 0; at < text.length; at += step) {
    // Shingles that begin in a piece may end in the next.
    add(found, text, Math.floor(at), PIECE + SAMPLE / 2);
    yield;
  }
  return least(found);
}

function add(found: Set<number>, text: string, at: number, units: number): void {
  for (const shingle of shinglesOf(plainWords(text.slice(at, at + units))))
    if (isInProbe(shingle)) found.add(shingle);
}

/** True for a shingle that pages tell: others need not be looked up. */
export function isInProbe(shingle: number): boolean {
  return shingle !== 0 && shingle >>> (32 - PROBE_BITS) === 0;
}

function least(found: ReadonlySet<number>): number[] {
  return [...found].sort((a, b) => a - b).slice(0, MOST);
}
