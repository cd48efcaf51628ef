import { isTermOf } from './is-term-of.ts';
import type { ConceptKind, EventProfile, TermId } from './mention-part.ts';
import type { Passage } from './passage.ts';
import { groupOf } from './term-group.ts';

/** Which part of the title's names, acts and things the passage has. */
export function shares(
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

/** How telling each term is that the passage shares with the event, from most to least. */
export function sharedTerms({ title, other }: EventProfile, { terms }: Passage): number[] {
  const shared: number[] = [];
  for (const term of terms.keys()) {
    const weight = title[term] ?? other[term];
    if (weight !== undefined) shared.push(weight);
  }
  return shared.sort((a, b) => b - a);
}

/** Whether the most telling words of the title are there: without them it is mostly another event. */
export function heads(
  { title }: EventProfile,
  { terms, isLatin }: Passage,
): Record<string, number> {
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

/** Numbers that both have. */
export function numbers(profile: EventProfile, { terms }: Passage): Record<string, number> {
  let shared = 0;
  for (const term of terms.keys()) {
    if (term.startsWith('#') && isTermOf(profile, term)) shared += 1;
  }
  return { numbers: Math.min(shared, 2) };
}
