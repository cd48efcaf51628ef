import { runToEnd } from '../run-to-end.ts';
import type { ConceptKind, EventProfile, MentionPart, TermId } from './mention-part.ts';
import { indexPhrases, type PhraseIndex } from './phrase-hits.ts';
import { indexTerms, type TermIndex } from './read-terms.ts';

/** Everything of a `MentionPart` that is looked things up in, made once. */
export interface Lookup {
  readonly part: MentionPart;
  readonly terms: TermIndex;
  readonly hints: PhraseIndex;
  readonly kinds: ReadonlyMap<TermId, ConceptKind>;
  /** The profiles in which a term stands: the inverted index. */
  readonly postings: ReadonlyMap<TermId, readonly Posting[]>;
  /** States of which so many events speak that they say nothing against one. */
  readonly common: ReadonlySet<TermId>;
}

interface Posting {
  readonly profile: EventProfile;
  readonly weight: number;
  readonly inTitle: boolean;
}

/** Makes the indexes for one knowledge base, for any number of texts. Yields now and then; run it in slices. */
export function* createLookup(part: MentionPart): Generator<void, Lookup> {
  const postings = new Map<TermId, Posting[]>();
  const post = (term: TermId, posting: Posting) => {
    const known = postings.get(term);
    if (known === undefined) postings.set(term, [posting]);
    else known.push(posting);
  };
  for (const profile of part.profiles) {
    for (const [term, weight] of Object.entries(profile.title)) {
      post(term, { profile, weight, inTitle: true });
    }
    for (const [term, weight] of Object.entries(profile.other)) {
      post(term, { profile, weight, inTitle: false });
    }
  }
  yield;
  const hints = part.profiles.flatMap(({ hints: rules }) => rules.flatMap(({ all }) => all.flat()));
  const kinds = new Map(part.concepts.map(({ id, kind }) => [`c:${id}`, kind]));
  const common = [...postings]
    .filter(
      ([term, { length }]) => kinds.get(term) === 'state' && length > part.profiles.length / 8,
    )
    .map(([term]) => term);
  return {
    part,
    terms: yield* indexTerms(part.concepts, postings.keys()),
    hints: yield* indexPhrases(hints),
    kinds,
    common: new Set(common),
    postings,
  };
}

/** The same at once. */
export function createLookupNow(part: MentionPart): Lookup {
  return runToEnd(createLookup(part));
}
