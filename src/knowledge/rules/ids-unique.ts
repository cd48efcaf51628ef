import type { KnowledgeBase, PartName } from '../knowledge-base.ts';
import type { Rule, RuleFinding } from './rule.ts';

const LISTS = ['articles', 'claims', 'events', 'sources', 'publishers'] as const;

export const idsUnique: Rule<'id-twice'> = {
  name: 'ids-unique',
  reason: 'An id that two things share points at neither.',
  check: (base) => [
    ...LISTS.flatMap((list) => twice(base, list, base[list])),
    ...twice(base, 'provenance', base.provenance.entities, ['entities']),
    ...twice(base, 'knowledge-base', base['knowledge-base'].topics, ['topics']),
  ],
};

function twice(
  base: KnowledgeBase,
  part: PartName,
  items: readonly { readonly id: string }[],
  path: readonly string[] = [],
): RuleFinding<'id-twice'>[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const location = base.locationOf(part, ...path, index);
    const message = `the id "${id}" stands twice; give one of them another`;
    return [{ location, code: 'id-twice', parameters: [id], message }];
  });
}
