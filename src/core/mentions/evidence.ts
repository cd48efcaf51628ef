import { type DateEvidence, type Days, dateEvidence, daysOf } from './date-evidence.ts';
import type { ConceptKind, EventProfile, TermId } from './mention-part.ts';
import type { Hit } from './phrase-hits.ts';
import type { TextDate } from './text-date.ts';

/** One stretch of a text in which an event may be named. */
export interface Passage {
  readonly terms: ReadonlyMap<TermId, readonly Hit[]>;
  readonly dates: readonly TextDate[];
  /** States, bodies and persons that the rest of the page names. */
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
    ...tone(passage, kinds),
  };
  features[`date ${date.agreement}`] = 1;
  features[`age ${date.age}`] = 1;
  features[`date ${date.agreement}, age ${date.age}`] = 1;
  const level = Math.min(3, Math.floor((groups.features.title ?? 0) * 4));
  features[`date ${kindOf(date)}, title ${level}`] = 1;
  features[`date ${kindOf(date)} mass`] = features.mass ?? 0;
  if (hint !== null) {
    features[`hint ${hint}`] = 1;
    features[`hint ${hint}, date ${kindOf(date)}`] = 1;
  }
  return { profile, date, mass, features };
}

/** Good, open or bad. */
function kindOf({ agreement, age }: DateEvidence): string {
  if (age === 'ahead') return 'ahead';
  if (['day', 'day-of-year', 'month'].includes(agreement)) return 'good';
  if (agreement === 'year') return 'fair';
  if (agreement === 'none' || agreement === 'off-days') {
    return age === 'new' || age === 'week' ? 'fresh' : 'open';
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
  { terms, around }: Passage,
  kinds: ReadonlyMap<TermId, ConceptKind>,
) {
  const sums = { names: [0, 0], acts: [0, 0], things: [0, 0] };
  let lent = 0;
  let missing = 0;
  for (const [term, weight] of Object.entries(title)) {
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

/** Plans, and denials, anywhere in the passage. */
function tone({ terms }: Passage, kinds: ReadonlyMap<TermId, ConceptKind>): Record<string, number> {
  let plan = 0;
  let denial = 0;
  for (const term of terms.keys()) {
    if (kinds.get(term) === 'modal') plan = 1;
    if (kinds.get(term) === 'denial') denial = 1;
  }
  return { plan, denial };
}
