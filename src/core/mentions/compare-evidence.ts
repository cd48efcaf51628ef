import type { Evidence } from './evidence.ts';

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
    const runnersUp = others.filter(({ mass }) => mass > one.mass * 0.4);
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
        // A series has one event more than a text that is about the other: a far better date tells which.
        'day of another': !isOnDay(one) && runnersUp.some(isOnDay) ? 1 : 0,
        'day of its own': isOnDay(one) && !runnersUp.some(isOnDay) ? 1 : 0,
      },
    };
  });
}

/** True where the text names the day, or names none and the page is of that day. */
function isOnDay({ date: { agreement, age } }: Evidence): boolean {
  return (
    agreement === 'day' || agreement === 'day-of-year' || (agreement === 'none' && age === 'today')
  );
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
