import type { DateEvidence } from './date-evidence.ts';
import type { ConceptKind, EventProfile, TermId } from './mention-part.ts';
import type { Passage } from './passage.ts';
import type { Hit } from './phrase-hits.ts';

/** What the title says by being refused, denied or missed is named with a "not". */
const NEGATIVE: readonly TermId[] = ['c:refuse', 'c:deny', 'c:miss', 'c:withdraw', 'c:hoax'];

interface Told {
  readonly profile: EventProfile;
  readonly passage: Passage;
  readonly date: DateEvidence;
  readonly kinds: ReadonlyMap<TermId, ConceptKind>;
}

/**
 * A plan speaks against what is still ahead, and for more where it stands right before what the title
 * says was done (`may suspend`); a "not" against what has none of its own.
 */
export function tone({ profile, passage, date, kinds }: Told): Record<string, number> {
  const { title } = profile;
  const { terms } = passage;
  const plans = terms.get('c:plan') ?? [];
  const isPlan = plans.length > 0 || terms.has('c:future');
  const isDenied = terms.has('c:negation') && !NEGATIVE.some((term) => title[term] !== undefined);
  const acts = [...terms]
    .filter(([term]) => kinds.get(term) === 'act' && title[term] !== undefined)
    .flatMap(([, hits]) => hits);
  return {
    plan: isPlan ? 1 : 0,
    'plan, ahead': isPlan && date.age === 'ahead' ? 1 : 0,
    denial: isDenied ? 1 : 0,
    'act planned': areGoverned(acts, plans) ? 1 : 0,
  };
}

/** Words that a modal may stand before its verb. */
const REACH = 4;

/** True where there are acts, and before each of them stands one of `before`. */
function areGoverned(acts: readonly Hit[], before: readonly Hit[]): boolean {
  return (
    acts.length > 0 &&
    acts.every(({ first }) => before.some(({ last }) => last < first && first - last <= REACH))
  );
}
