import type { Concept, ConceptKind } from './mention-part.ts';

/** Concepts as one string, a line each: a third shorter than JSON, of which every phrase would be a string. */
export function packConcepts(concepts: readonly Concept[]): string {
  return concepts
    .map(({ id, kind, implies, phrases }) =>
      [id, kind, implies.join(' '), phrases.join(',')].join('\t'),
    )
    .join('\n');
}

/** The concepts that `packConcepts` made a string of. */
export function unpackConcepts(packed: string): Concept[] {
  return packed.split('\n').map((line) => {
    const [id = '', kind = '', implies = '', phrases = ''] = line.split('\t');
    return {
      id,
      // Written from a concept.
      kind: kind as ConceptKind,
      implies: implies === '' ? [] : implies.split(' '),
      phrases: phrases === '' ? [] : phrases.split(','),
    };
  });
}
