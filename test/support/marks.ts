import type { Mark } from '../../src/core/model/mark.ts';

/** A bound mark of the knowledge base `base`; a claim unless `facts` say otherwise. No live page is behind it. */
export function markOf(facts: Partial<Mark<null>> = {}): Mark<null> {
  const { id = 'a-claim', base = 'base' } = facts;
  return {
    key: `${base}/${id}`,
    id,
    base,
    kind: 'fact',
    number: 1,
    selector: { exact: 'words', prefix: '', suffix: '' },
    verdict: 'supported',
    headline: 'What the record says',
    status: 'exact',
    span: { start: 0, end: 5 },
    difference: [],
    evidence: null,
    ...facts,
    range: () => null,
    pieces: () => [],
  };
}
