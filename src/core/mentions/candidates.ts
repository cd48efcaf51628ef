import { countBefore } from '../text/binary-search.ts';
import { weekdayOf } from './calendar-words.ts';
import { compareEvidence } from './compare-evidence.ts';
import { type Evidence, type EvidenceOptions, weighEvidence } from './evidence.ts';
import { isTimely } from './is-timely.ts';
import type { Lookup } from './lookup.ts';
import type { EventProfile, TermId } from './mention-part.ts';
import type { Passage } from './passage.ts';
import type { Hit } from './phrase-hits.ts';
import type { Reading } from './reading.ts';
import { isRuledOut } from './rule-out.ts';
import type { Sentence } from './sentences.ts';
import type { TextDate } from './text-date.ts';
import { windowsWithAll } from './windows.ts';
import { yearsAllow } from './years.ts';

/** How many events are weighed for a passage, those first that share most with it. */
const CANDIDATES = 10;
/** Evidence that is enough without a telling word of the title. */
const ENOUGH_MASS = 1.2;

/** The events that a sentence may name, each with what speaks for and against it. */
export function candidatesOf(sentence: Sentence, reading: Reading, lookup: Lookup): Evidence[] {
  const passage = passageOf(sentence, reading, lookup);
  const found = new Map<EventProfile, { mass: number; terms: number; inTitle: boolean }>();
  for (const term of passage.terms.keys()) {
    for (const { profile, weight, inTitle } of lookup.postings.get(term) ?? []) {
      const known = found.get(profile) ?? { mass: 0, terms: 0, inTitle: false };
      known.mass += weight * (inTitle ? 1.5 : 1);
      known.terms += 1;
      known.inTitle ||= inTitle && weight > 0.25;
      found.set(profile, known);
    }
  }
  const options = ({ hints }: EventProfile): EvidenceOptions => ({
    kinds: lookup.kinds,
    common: lookup.common,
    hint: hintOf(hints, sentence, reading),
  });
  const weighed = [...found]
    .filter(([, { terms, inTitle, mass }]) => terms >= 2 && (inTitle || mass >= ENOUGH_MASS))
    .map(([profile, { mass }]) => ({ profile, rank: mass + (isTimely(profile, passage) ? 1 : 0) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, CANDIDATES)
    .map(({ profile }) => weighEvidence(profile, passage, options(profile)));
  // What is ruled out still competes: that it has more of the words speaks against the others.
  return compareEvidence(weighed).filter((one) => !isRuledOut(one, passage, options(one.profile)));
}

function within(hits: readonly Hit[], { first, last }: Sentence): Hit[] {
  // Hits stand in the order of the text: only those of the sentence are looked at.
  const start = countBefore(hits.length, (at) => (hits[at]?.first ?? 0) < first);
  const found: Hit[] = [];
  for (let at = start; at < hits.length; at += 1) {
    const hit = hits[at];
    if (hit === undefined || hit.first > last) break;
    if (hit.last <= last) found.push(hit);
  }
  return found;
}

const CYRILLIC = /\p{Script=Cyrillic}{3}/u;

function passageOf(sentence: Sentence, reading: Reading, { kinds }: Lookup): Passage {
  const terms = new Map<TermId, Hit[]>();
  const around = new Set<TermId>();
  for (const [term, hits] of reading.terms) {
    const here = within(hits, sentence);
    if (here.length > 0) terms.set(term, here);
    if (here.length < hits.length && kinds.get(term) === 'state') around.add(term);
  }
  const start = reading.words[sentence.first]?.span.start ?? 0;
  const end = reading.words[sentence.last]?.span.end ?? 0;
  const isLatin = !CYRILLIC.test(reading.text.slice(start, end));
  return {
    terms,
    around,
    isLatin,
    dates: datesFor(sentence, reading),
    weekdays: reading.isDayKnown ? [] : weekdaysIn(sentence, reading),
    page: reading.page,
  };
}

/** Days of the week that a sentence names, 0 for Sunday. */
function weekdaysIn({ first, last }: Sentence, { words }: Reading): number[] {
  return words.slice(first, last + 1).flatMap(({ folded }) => weekdayOf(folded) ?? []);
}

/** The sentence's own dates, or else those of the one before it in the paragraph. */
function datesFor(sentence: Sentence, { dates, sentences }: Reading): TextDate[] {
  const own = within(dates as readonly Hit[], sentence) as TextDate[];
  if (own.length > 0) return own;
  const before = sentences[sentences.indexOf(sentence) - 1];
  if (before === undefined || before.paragraph !== sentence.paragraph) return [];
  return within(dates as readonly Hit[], before) as TextDate[];
}

function hintOf(
  rules: EventProfile['hints'],
  sentence: Sentence,
  { hints, words, page }: Reading,
): 'dated' | 'undated' | null {
  let found: 'undated' | null = null;
  for (const rule of rules) {
    const groups = rule.all.map((phrases) =>
      phrases
        .flatMap((phrase) => within(hints.get(phrase) ?? [], sentence))
        .sort((a, b) => a.first - b.first),
    );
    const windows = windowsWithAll(groups, words, rule.within);
    if (windows.length === 0) continue;
    const year = page === null ? null : new Date(page.last * 86_400_000).getUTCFullYear();
    if (windows.some((window) => yearsAllow(rule.years, window, words, year))) return 'dated';
    found = 'undated';
  }
  return found;
}
