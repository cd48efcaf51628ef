import { type DateEvidence, dateEvidence, daysOf } from './date-evidence.ts';
import type { ConceptKind, EventProfile, TermId } from './mention-part.ts';
import type { Passage } from './passage.ts';
import { heads, numbers, sharedTerms, shares } from './shared-words.ts';
import { tone } from './tone.ts';
import { weekday } from './weekday.ts';
import { acts, otherNames, roles, strangers } from './who-did-what.ts';

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

/**
 * What speaks for and against one event in a passage, as the features that the model weighs. `probabilitiesOf`
 * sums them.
 */
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
    ...otherNames(profile, passage, kinds),
    ...numbers(profile, passage),
    ...tone({ profile, passage, date, kinds }),
    ...heads(profile, passage),
    ...acts(profile, passage, kinds),
    ...weekday(days, passage),
  };
  features[`date ${date.agreement}`] = 1;
  features[`age ${date.age}`] = 1;
  features[`date ${date.agreement}, age ${date.age}`] = 1;
  const level = Math.min(3, Math.floor((groups.features.title ?? 0) * 4));
  features[`date ${kindOf(date)}, title ${level}`] = 1;
  features[`date ${kindOf(date)} mass`] = features.mass ?? 0;
  if (features['acts missed'] === 1) features[`acts missed, date ${kindOf(date)}`] = 1;
  if (features['act planned'] === 1) features[`act planned, date ${kindOf(date)}`] = 1;
  if (features['first two terms missing'] === 1) {
    features[`first two terms missing, date ${kindOf(date)}`] = 1;
  }
  if (hint !== null) {
    features[`hint ${hint}`] = 1;
    features[`hint ${hint}, date ${kindOf(date)}`] = 1;
  }
  return { profile, date, mass, features };
}

/** How far the dates speak for the event, in one word. */
function kindOf({ agreement, age }: DateEvidence): string {
  if (age === 'ahead') return 'ahead';
  if (['day', 'day-of-year', 'month'].includes(agreement)) return 'good';
  if (agreement === 'year') return 'fair';
  if (agreement === 'none' && age === 'unknown') return 'undated';
  if (agreement === 'none' || agreement === 'off-days') {
    return age === 'today' || age === 'new' || age === 'week' ? 'fresh' : 'open';
  }
  return 'bad';
}
