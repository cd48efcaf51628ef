import type { DateEvidence } from './date-evidence.ts';
import type { EventProfile, TermId } from './mention-part.ts';
import type { Passage } from './passage.ts';

/** What the title says by being refused, denied or missed is named with a "not". */
const NEGATIVE: readonly TermId[] = ['c:refuse', 'c:deny', 'c:miss', 'c:withdraw', 'c:hoax'];

/** A plan speaks against what is still ahead, a "not" against what has none of its own. */
export function tone(
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
