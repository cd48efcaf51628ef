import { type DateEvidence, type Days, dateEvidence, daysOf } from './date-evidence.ts';
import type { ConceptKind, EventProfile, TermId } from './mention-part.ts';
import type { Hit } from './phrase-hits.ts';
import type { TextDate } from './text-date.ts';

/** One stretch of a text in which an event may be named. */
export interface Passage {
  readonly terms: ReadonlyMap<TermId, readonly Hit[]>;
  readonly dates: readonly TextDate[];
  /** False for Cyrillic: a word of an English title that no concept covers can't stand in it. */
  readonly isLatin: boolean;
  /** States that the rest of the page names. */
  readonly around: ReadonlySet<TermId>;
  readonly page: Days | null;
}

/** What speaks for and against an event in a passage; features have names so that they can be told. */
export interface Evidence {
  readonly profile: EventProfile;
  readonly date: DateEvidence;
  /** Sum of how telling the terms are that the passage shares with the event. */
  readonly mass: number;
  readonly features: Readonly<Record<string, number>>;
}

export interface EvidenceOptions {
  /** States of which so many events speak that they say nothing against one. */
  readonly common: ReadonlySet<TermId>;
  readonly kinds: ReadonlyMap<TermId, ConceptKind>;
  /** Whether a hint of the event holds: with its year, without, or not. */
  readonly hint: 'dated' | 'undated' | null;
}

export function weighEvidence(
  profile: EventProfile,
  passage: Passage,
  { kinds, hint }: EvidenceOptions,
): Evidence {
  const days = daysOf(profile);
  const date = dateEvidence(days, passage.dates, passage.page);
  const groups = shares(profile, passage, kinds);
  const shared = sharedTerms(profile, passage);
  const mass = shared.reduce((sum, one) => sum + one, 0);
  const features: Record<string, number> = {
    ...groups.features,
    mass: Math.min(mass, 5),
    mass2: Math.min(mass, 5) ** 2 / 5,
    best: shared[0] ?? 0,
    second: shared[1] ?? 0,
    third: shared[2] ?? 0,
    count: Math.min(shared.length, 10),
    ...roles(profile, passage),
    ...strangers(profile, passage, kinds),
    ...numbers(profile, passage),
    ...tone(profile, passage, date),
    ...heads(profile, passage),
    ...acts(profile, passage, kinds),
  };
  features[`date ${date.agreement}`] = 1;
  features[`age ${date.age}`] = 1;
  features[`date ${date.agreement}, age ${date.age}`] = 1;
  const level = Math.min(3, Math.floor((groups.features.title ?? 0) * 4));
  features[`date ${kindOf(date)}, title ${level}`] = 1;
  features[`date ${kindOf(date)} mass`] = features.mass ?? 0;
  if (features['acts missed'] === 1) features[`acts missed, date ${kindOf(date)}`] = 1;
  if (features['first two terms missing'] === 1) {
    features[`first two terms missing, date ${kindOf(date)}`] = 1;
  }
  if (hint !== null) {
    features[`hint ${hint}`] = 1;
    features[`hint ${hint}, date ${kindOf(date)}`] = 1;
  }
  return { profile, date, mass, features };
}

/**
 * What no other evidence outweighs: nobody and no place of the event is named, the passage names a year of which the event is not and the page is
 * of another time, or it speaks of another state where the event's own is missing.
 */
export function isRuledOut(
  { profile, date }: Evidence,
  { terms, around }: Passage,
  { kinds, common, hint }: EvidenceOptions,
): boolean {
  if (hint === 'dated') return false;
  const isName = (term: TermId) => groupOf(term, kinds) === 'names';
  const isOwnName = (term: TermId) =>
    isName(term) && (profile.title[term] !== undefined || profile.other[term] !== undefined);
  if (![...terms.keys(), ...around].some(isOwnName)) return true;
  const isFresh = date.age === 'today' || date.age === 'new' || date.age === 'week';
  if (date.agreement === 'off-years' && !isFresh) return true;
  const isState = (term: TermId) => kinds.get(term) === 'state';
  const isMissing = Object.keys(profile.title).some((term) => isState(term) && !terms.has(term));
  return isMissing && [...terms.keys()].some(isStrange);

  function isStrange(term: TermId): boolean {
    const isOwn = profile.title[term] !== undefined || profile.other[term] !== undefined;
    return isState(term) && !isOwn && !common.has(term);
  }
}

/** Good, open or bad. */
function kindOf({ agreement, age }: DateEvidence): string {
  if (age === 'ahead') return 'ahead';
  if (['day', 'day-of-year', 'month'].includes(agreement)) return 'good';
  if (agreement === 'year') return 'fair';
  if (agreement === 'none' || agreement === 'off-days') {
    return age === 'today' || age === 'new' || age === 'week' ? 'fresh' : 'open';
  }
  return 'bad';
}

function sharedTerms({ title, other }: EventProfile, { terms }: Passage): number[] {
  const shared: number[] = [];
  for (const term of terms.keys()) {
    const weight = title[term] ?? other[term];
    if (weight !== undefined) shared.push(weight);
  }
  return shared.sort((a, b) => b - a);
}

type Group = 'names' | 'acts' | 'things';

function groupOf(term: TermId, kinds: ReadonlyMap<TermId, ConceptKind>): Group {
  if (term.startsWith('n:')) return 'names';
  const kind = kinds.get(term);
  if (kind === 'act') return 'acts';
  return kind === undefined || kind === 'thing' ? 'things' : 'names';
}

/** Which part of the title's names, acts and things the passage has. */
function shares(
  { title }: EventProfile,
  { terms, around, isLatin }: Passage,
  kinds: ReadonlyMap<TermId, ConceptKind>,
) {
  const sums = { names: [0, 0], acts: [0, 0], things: [0, 0] };
  let lent = 0;
  let missing = 0;
  for (const [term, weight] of Object.entries(title)) {
    if (!isLatin && term.startsWith('w:')) continue;
    const group = groupOf(term, kinds);
    const sum = sums[group];
    // A name that all events share is still a name that must not be another's.
    const counted = weight + 0.15;
    sum[1] = (sum[1] ?? 0) + counted;
    if (terms.has(term)) sum[0] = (sum[0] ?? 0) + counted;
    else if (group === 'names' && kinds.get(term) === 'state') {
      if (around.has(term)) lent += 1;
      else missing += 1;
    }
  }
  const part = ([hit = 0, all = 0]: readonly number[]) => (all === 0 ? 1 : hit / all);
  const all = Object.values(sums).reduce(
    ([a = 0, b = 0], [c = 0, d = 0]) => [a + c, b + d],
    [0, 0],
  );
  const acts = sums.acts[1] === 0 ? 'none' : sums.acts[0] === 0 ? 'missed' : 'hit';
  const things = sums.things[1] === 0 ? 'none' : sums.things[0] === 0 ? 'missed' : 'hit';
  return {
    features: {
      title: part(all),
      names: part(sums.names),
      acts: part(sums.acts),
      things: part(sums.things),
      'title squared': part(all) ** 2,
      'names and things': part(sums.names) * part(sums.things),
      [`acts ${acts}`]: 1,
      [`things ${things}`]: 1,
      [`acts ${acts}, things ${things}`]: 1,
      'states lent': Math.min(lent, 2),
      'states missing': Math.min(missing, 2),
    },
  };
}

/** Who acts: the title's subject before its object, or the other way round. */
function roles({ subject, object }: EventProfile, { terms }: Passage): Record<string, number> {
  const subjectAt = subject === null ? undefined : terms.get(subject)?.[0]?.first;
  if (subject === null) return {};
  if (subjectAt === undefined) return { 'subject missing': 1 };
  const objectAt = object === null ? undefined : terms.get(object)?.[0]?.first;
  if (object === null) return { 'subject there': 1 };
  if (objectAt === undefined) return { 'object missing': 1 };
  return subjectAt <= objectAt ? { 'roles agree': 1 } : { 'roles swapped': 1 };
}

/** States that the event does not concern. */
function strangers(
  { title, other }: EventProfile,
  { terms }: Passage,
  kinds: ReadonlyMap<TermId, ConceptKind>,
): Record<string, number> {
  let strange = 0;
  let own = 0;
  let first: { at: number; own: boolean } | null = null;
  for (const [term, hits] of terms) {
    const kind = kinds.get(term);
    if (kind !== 'state' && kind !== 'body') continue;
    const isOwn = title[term] !== undefined || other[term] !== undefined;
    if (isOwn) own += 1;
    else strange += kind === 'state' ? 1 : 0.5;
    const at = hits[0]?.first ?? 0;
    if (first === null || at < first.at) first = { at, own: isOwn };
  }
  return {
    strangers: Math.min(strange, 3),
    'strangers only': own === 0 && strange > 0 ? 1 : 0,
    'stranger first': first !== null && !first.own ? 1 : 0,
  };
}

function numbers({ title, other }: EventProfile, { terms }: Passage): Record<string, number> {
  let shared = 0;
  for (const term of terms.keys()) {
    if (term.startsWith('#'))
      shared += title[term] !== undefined || other[term] !== undefined ? 1 : 0;
  }
  return { numbers: Math.min(shared, 2) };
}

/** What the title says by being refused, denied or missed is named with a "not". */
const NEGATIVE: readonly TermId[] = ['c:refuse', 'c:deny', 'c:miss', 'c:withdraw', 'c:hoax'];

/** A plan speaks against what is still ahead, a "not" against what has none of its own. */
function tone(
  { title }: EventProfile,
  { terms }: Passage,
  { age }: DateEvidence,
): Record<string, number> {
  const isPlan = terms.has('c:plan') || terms.has('c:future');
  const isDenied = terms.has('c:negation') && !NEGATIVE.some((term) => title[term] !== undefined);
  return {
    plan: isPlan ? 1 : 0,
    'plan, ahead': isPlan && age === 'ahead' ? 1 : 0,
    denial: isDenied ? 1 : 0,
  };
}

/** Acts of the passage that the event's texts have too, and such as they lack. */
function acts(
  { title, other }: EventProfile,
  { terms }: Passage,
  kinds: ReadonlyMap<TermId, ConceptKind>,
): Record<string, number> {
  let [own, others] = [0, 0];
  for (const term of terms.keys()) {
    if (kinds.get(term) !== 'act' || term === 'c:announce') continue;
    if (title[term] !== undefined || other[term] !== undefined) own += 1;
    else others += 1;
  }
  return {
    'own acts': Math.min(own, 3),
    'other acts': Math.min(others, 3),
    'other acts only': own === 0 && others > 0 ? 1 : 0,
  };
}

/** Whether the most telling words of the title are there: without them it is mostly another event. */
function heads({ title }: EventProfile, { terms, isLatin }: Passage): Record<string, number> {
  const sorted = Object.entries(title)
    .filter(([term]) => isLatin || !term.startsWith('w:'))
    .sort(([, a], [, b]) => b - a);
  const hit = (at: number) => {
    const term = sorted[at]?.[0];
    return term !== undefined && terms.has(term) ? 1 : 0;
  };
  return {
    'first term': hit(0),
    'second term': hit(1),
    'third term': hit(2),
    'first two terms missing': hit(0) + hit(1) === 0 ? 1 : 0,
  };
}

/**
 * How a candidate stands among the others of its passage. Events alike are told apart by which has
 * more of the words, and whose date is nearer.
 */
export function compareEvidence(all: readonly Evidence[]): Evidence[] {
  return all.map((one) => {
    const others = all.filter((other) => other !== one);
    const lead = (value: (evidence: Evidence) => number) =>
      value(one) - Math.max(0, ...others.map(value));
    const limit = (value: number) => Math.max(-2, Math.min(2, value));
    const rivals = others.filter(({ mass }) => mass > one.mass * 0.7);
    const rank = dateRank(one);
    return {
      ...one,
      features: {
        ...one.features,
        'mass lead': limit(lead(({ mass }) => mass)),
        'title lead': limit(lead(({ features }) => features.title ?? 0)),
        'date best': rivals.every((rival) => dateRank(rival) > rank) ? 1 : 0,
        'date shared': rivals.some((rival) => dateRank(rival) === rank) ? 1 : 0,
        'date beaten': rivals.some((rival) => dateRank(rival) < rank) ? 1 : 0,
      },
    };
  });
}

const AGREEMENTS = [
  'day',
  'day-of-year',
  'month',
  'year',
  'none',
  'off-days',
  'off-months',
  'off-years',
];
const AGES = ['today', 'new', 'week', 'season', 'year', 'old', 'unknown', 'ahead'];

/** Smaller is nearer. */
function dateRank({ date }: Evidence): number {
  return AGREEMENTS.indexOf(date.agreement) * AGES.length + AGES.indexOf(date.age);
}
