import type { Concept, EventProfile, TermId } from '../../core/mentions/mention-part.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { compileMentions } from './compile-mentions.ts';

/**
 * Names (`*` after a stem) of which a text that names an event of `base` has one: the commonest name of
 * the titles, with what often stands for it, and for the events without it the name that tells most.
 */
export function compileTopic(base: KnowledgeBase, concepts: readonly Concept[]): string[] {
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
    const [best] = known
      .filter(([term]) => !FEW_LETTERS.test(byId.get(term)?.phrases[0] ?? ''))
      .sort(([, a], [, b]) => b - a);
    if (best !== undefined) anchors.add(best[0]);
  }
  for (const { id, kind } of concepts) {
    const titles = profiles.filter(({ title }) => title[`c:${id}`] !== undefined).length;
    if (kind === 'body' && titles >= FEW) anchors.add(`c:${id}`);
  }
  const speaksForMain = (id: TermId) =>
    main !== null &&
    impliesOf(byId.get(id)).includes(main) &&
    profiles.filter(({ title }) => title[id] !== undefined).length > profiles.length * OFTEN;
  return shortest(
    concepts
      .filter(({ id }) => anchors.has(`c:${id}`) || speaksForMain(`c:${id}`))
      .flatMap(({ phrases }) => phrases.map(beginning)),
  );
}

/** Of a phrase with stems what stands before the first star: `евразийск*` of `евразийск* союз*`. */
function beginning(phrase: string): string {
  return phrase.replace(/\*.*$/, '*');
}

/** A body named in this many titles is a name of the subject too. */
const FEW = 3;

/** Share of the titles that name it. */
const OFTEN = 0.05;

/** As a name alone it would be in too many texts. */
const FEW_LETTERS = /^..?$/;

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
    const covers = last?.endsWith('*') && name.startsWith(last.slice(0, -1));
    if (!covers) kept.push(name);
  }
  return kept;
}
