import * as v from 'valibot';
import { VERDICTS } from '../../core/model/claim.ts';
import { MARK_KINDS } from '../../core/model/mark-kind.ts';
import type { AddedPartName } from './added-on-page.ts';

/**
 * The form of the parts given to a page, as far as surfaces would fail without it. The data in the database
 * was compiled by this extension, perhaps by another version of it, on a disk that may have failed.
 */
const Listed = v.array(v.looseObject({ id: v.string() }));
const Quote = v.looseObject({ exact: v.string() });
const Whole = v.pipe(v.number(), v.integer());

const MatchingForm = v.looseObject({
  id: v.string(),
  headline: v.string(),
  url: v.string(),
  author: v.string(),
  publisher: v.string(),
  published: v.string(),
  targets: v.array(
    v.looseObject({
      id: v.string(),
      kind: v.picklist(MARK_KINDS),
      verdict: v.nullable(v.picklist(VERDICTS)),
      headline: v.string(),
      selector: Quote,
    }),
  ),
  prepared: v.looseObject({
    text: v.string(),
    spans: v.array(v.tuple([Whole, Whole, Whole, Whole, Whole])),
    denials: v.record(v.string(), v.string()),
  }),
  lexicon: v.looseObject({}),
});

const Row = v.looseObject({
  id: v.string(),
  title: v.string(),
  fingerprints: v.array(
    v.looseObject({
      article: v.string(),
      addresses: v.array(v.string()),
      headline: v.string(),
      words: Whole,
      // Looked up by number, so no other value in the array is ever read; and there are thousands.
      shingles: v.custom<readonly number[]>(Array.isArray),
    }),
  ),
});

const Context = v.looseObject({
  knowledgeBase: v.looseObject({ language: v.string(), asOf: v.string(), title: v.string() }),
  events: Listed,
  sources: Listed,
  publishers: Listed,
  topics: Listed,
  about: v.looseObject({ method: v.array(v.string()), limits: v.array(v.string()) }),
  changelog: v.array(v.looseObject({ version: v.string() })),
});

const FORMS = {
  details: v.intersect([
    Context,
    v.looseObject({
      article: v.looseObject({ id: v.string(), published: v.string() }),
      claims: Listed,
      period: v.looseObject({ start: v.string() }),
      provenance: v.looseObject({ summary: v.string(), entities: Listed }),
    }),
  ]),
  context: Context,
  mentions: v.array(v.looseObject({})),
} satisfies Record<AddedPartName, v.GenericSchema>;

/** True for a row of the list of added bases that can be indexed. */
export function isRow(row: unknown): boolean {
  return v.is(Row, row);
}

/** True for an article's matching part that can be searched for and shown. */
export function isMatching(part: unknown): boolean {
  return v.is(MatchingForm, part);
}

/** True for a part of this name that surfaces can show. */
export function isPart(name: AddedPartName, part: unknown): boolean {
  return v.is(FORMS[name], part);
}
