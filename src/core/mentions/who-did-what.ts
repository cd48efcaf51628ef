import { isTermOf } from './is-term-of.ts';
import type { ConceptKind, EventProfile, TermId } from './mention-part.ts';
import type { Passage } from './passage.ts';

/** Who acts: the title's subject before its object, or the other way round. */
export function roles(
  { subject, object }: EventProfile,
  { terms }: Passage,
): Record<string, number> {
  const subjectAt = subject === null ? undefined : terms.get(subject)?.[0]?.first;
  if (subject === null) return {};
  if (subjectAt === undefined) return { 'subject missing': 1 };
  const objectAt = object === null ? undefined : terms.get(object)?.[0]?.first;
  if (object === null) return { 'subject there': 1 };
  if (objectAt === undefined) return { 'object missing': 1 };
  return subjectAt <= objectAt ? { 'roles agree': 1 } : { 'roles swapped': 1 };
}

/** States that the event does not concern. */
export function strangers(
  profile: EventProfile,
  { terms }: Passage,
  kinds: ReadonlyMap<TermId, ConceptKind>,
): Record<string, number> {
  let strange = 0;
  let own = 0;
  let first: { at: number; own: boolean } | null = null;
  for (const [term, hits] of terms) {
    const kind = kinds.get(term);
    if (kind !== 'state' && kind !== 'body') continue;
    const isOwn = isTermOf(profile, term);
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

/** Persons and places of whom the event's texts know nothing: most often it is another event. */
export function otherNames(
  profile: EventProfile,
  { terms }: Passage,
  kinds: ReadonlyMap<TermId, ConceptKind>,
): Record<string, number> {
  let [persons, places] = [0, 0];
  for (const term of terms.keys()) {
    if (isTermOf(profile, term)) continue;
    if (kinds.get(term) === 'person') persons += 1;
    if (kinds.get(term) === 'place') places += 1;
  }
  return { 'other persons': Math.min(persons, 2), 'other places': Math.min(places, 2) };
}

/** Acts of the passage that the event's texts have too, and such as they lack. */
export function acts(
  profile: EventProfile,
  { terms }: Passage,
  kinds: ReadonlyMap<TermId, ConceptKind>,
): Record<string, number> {
  let [own, others] = [0, 0];
  for (const term of terms.keys()) {
    if (kinds.get(term) !== 'act' || term === 'c:announce') continue;
    if (isTermOf(profile, term)) own += 1;
    else others += 1;
  }
  return {
    'own acts': Math.min(own, 3),
    'other acts': Math.min(others, 3),
    'other acts only': own === 0 && others > 0 ? 1 : 0,
  };
}
