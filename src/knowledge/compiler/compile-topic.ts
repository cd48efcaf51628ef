import type { Concept, EventProfile, TermId } from '../../core/mentions/mention-part.ts';
import type { Base } from '../base.ts';
import { compileMentions } from './compile-mentions.ts';

/**
 * Beginnings of words of which every text that names an event of `base` has one: the commonest name of
 * the titles, with what stands for it, and for the events without it the name that tells most.
 */
export function compileTopic(base: Base, concepts: readonly Concept[]): string[] {
  const profiles = compileMentions(base, concepts);
  const byId = new Map(concepts.map((concept) => [`c:${concept.id}`, concept]));
  const names = (profile: EventProfile) =>
    Object.entries(profile.title).filter(([term]) => NAMES.has(byId.get(term)?.kind ?? ''));
  const main = commonest(profiles.flatMap((profile) => names(profile).map(([term]) => term)));
  const anchors = new Set<TermId>(main === null ? [] : [main]);
  for (const profile of profiles) {
    const known = names(profile);
    if (known.some(([term]) => anchors.has(term) || impliesOf(byId.get(term)).includes(main ?? '')))
      continue;
    const [best] = known.sort(([, a], [, b]) => b - a);
    if (best !== undefined) anchors.add(best[0]);
  }
  const phrases = concepts
    .filter(({ id, implies, kind }) =>
      [id, ...(NAMES.has(kind) ? implies : [])].some((one) => anchors.has(`c:${one}`)),
    )
    .flatMap((concept) => concept.phrases);
  return shortest(phrases.map((phrase) => phrase.replaceAll('*', '')));
}

const NAMES: ReadonlySet<string> = new Set(['state', 'body', 'person', 'place']);

function impliesOf(concept: Concept | undefined): TermId[] {
  return (concept?.implies ?? []).map((id) => `c:${id}`);
}

function commonest(terms: readonly TermId[]): TermId | null {
  const counts = new Map<TermId, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** Of names that begin alike the shortest says it for all. */
function shortest(names: readonly string[]): string[] {
  const sorted = [...new Set(names)].sort();
  const kept: string[] = [];
  for (const name of sorted) {
    const last = kept.at(-1);
    if (last === undefined || !name.startsWith(last)) kept.push(name);
  }
  return kept;
}
