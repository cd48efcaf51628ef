import type { Concept, ConceptKind } from '../../core/mentions/mention-part.ts';

const KINDS: readonly string[] = [
  'state',
  'body',
  'person',
  'place',
  'thing',
  'act',
  'modal',
  'denial',
] satisfies ConceptKind[];

/** Reads the concepts of `lexicon.tsv`. Throws an Error that names the line of what is no concept. */
export function readLexicon(tsv: string): Concept[] {
  const concepts: Concept[] = [];
  tsv.split('\n').forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    const [id = '', kind = '', implies = '', ...languages] = line.split('\t');
    if (!KINDS.includes(kind) || languages.length !== 3)
      throw new Error(
        `lexicon.tsv:${index + 1}: expected id, kind, implied ids and three languages`,
      );
    const phrases = languages
      .join(',')
      .split(',')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== '');
    concepts.push({
      id,
      // It is among the kinds.
      kind: kind as ConceptKind,
      implies: implies.split(' ').filter((one) => one !== ''),
      phrases: withoutCovered([...new Set(phrases)]),
    });
  });
  const known = new Set(concepts.map(({ id }) => id));
  const unknown = concepts.flatMap(({ implies }) => implies).find((id) => !known.has(id));
  if (unknown !== undefined) throw new Error(`lexicon.tsv: there is no concept "${unknown}"`);
  if (known.size < concepts.length) throw new Error('lexicon.tsv: two concepts have one id');
  return concepts;
}

/** Without those that a stem of the same concept finds anyway: they would only cost bytes. */
function withoutCovered(phrases: readonly string[]): string[] {
  const isStemOf = (stem: string, phrase: string) =>
    stem !== phrase && stem.endsWith('*') && phrase.startsWith(stem.slice(0, -1));
  const single = phrases.filter((phrase) => !/[^\p{L}\p{M}*]/u.test(phrase));
  return phrases.filter(
    (phrase) => !single.includes(phrase) || !single.some((stem) => isStemOf(stem, phrase)),
  );
}
