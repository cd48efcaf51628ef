import * as v from 'valibot';
import { CLAIM_KINDS, VERDICTS } from '../../core/model/claim.ts';
import { Day, Words } from './scalars.ts';

export const REVIEW_OUTCOMES = [
  'confirmed',
  'corrected',
  'verdict-changed',
  'added',
  'withdrawn',
] as const;

/** What one reader made of a claim by the standard for verdicts, without the other's reading. */
const ReadingSchema = v.strictObject({
  kind: v.picklist(CLAIM_KINDS),
  verdict: v.picklist(VERDICTS),
  reason: Words,
  /** Who read, where it was somebody else than the reviewer. */
  reader: v.optional(Words),
  /** When, where it was another day than the review's. */
  date: v.optional(Day),
});

/** One review of one thing, as it stood on a day. */
export const ReviewSchema = v.strictObject({
  /** List and id: "claims/council-voted"; a relation by its words: "relations/gazette owned-by owner". */
  of: v.pipe(
    v.string(),
    v.regex(
      /^(claims|events|sources|entities|relations)\/\S+( \S+)*$/,
      'names what it is of: "claims/ID", "events/ID", "sources/ID", "entities/ID" or "relations/FROM TYPE TO"',
    ),
  ),
  date: Day,
  reviewer: Words,
  outcome: v.picklist(REVIEW_OUTCOMES),
  /** Of an event: when somebody last searched for the other side’s word and for what came of it. */
  searched: v.optional(Day),
  /** What was looked up, what it showed, and why the outcome follows. */
  reasons: Words,
  /** Digest of what was reviewed; `npm run kb:review -- --seal` writes it. None where it was withdrawn. */
  digest: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'not a digest: take it out'))),
  /** Of a claim: two readings or more that did not know the verdict that stood there. */
  readings: v.optional(v.pipe(v.array(ReadingSchema), v.minLength(2))),
  /** Why the one reading and not the other, where they differ. */
  resolved: v.optional(Words),
  /** Verdict and kind that stood there before, where the review changed one of them. */
  before: v.optional(Words),
});
export type WrittenReview = v.InferOutput<typeof ReviewSchema>;

/** A file of reviews: `reviews/*.yaml`. */
export const ReviewsSchema = v.array(ReviewSchema);
