import * as v from 'valibot';
import type { Draft } from '../../core/writing/draft.ts';
import type { KnowledgeBase, PartName, Parts } from '../knowledge-base.ts';
import { PART_SCHEMAS } from '../schema/part-schemas.ts';
import type { AssembledDraft } from './assemble-draft.ts';

/** The base that a draft is, its parts being well-formed. A location in it is its path as JSON. */
export function asBase({ parts, changelog }: AssembledDraft, draft: Draft): KnowledgeBase {
  const read = Object.fromEntries(
    (Object.keys(PART_SCHEMAS) as PartName[]).map((part) => [
      part,
      v.parse(PART_SCHEMAS[part] as v.GenericSchema, parts[part]),
    ]),
  );
  // Each part was just read by its own schema.
  const known = read as unknown as Parts;
  return {
    ...known,
    texts: new Map(
      draft.text === '' ? [] : known.articles.map(({ id }): [string, string] => [id, draft.text]),
    ),
    changelog,
    reviews: [],
    locationOf: (part, ...path) => ({ file: JSON.stringify([part, ...path]), line: 1 }),
  };
}
