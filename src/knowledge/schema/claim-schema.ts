import * as v from 'valibot';
import { CLAIM_KINDS, VERDICTS } from '../../core/model/claim.ts';
import { Confidence, Day, EdtfDate, Id, Ids, TextQuote, Words } from './scalars.ts';

/** A claim as it is written: words of an article, our verdict, and what it rests on. */
export const ClaimSchema = v.strictObject({
  id: Id,
  /** May be left out where the knowledge base has one article. */
  article: v.optional(Id),
  target: TextQuote,
  kind: v.picklist(CLAIM_KINDS),
  verdict: v.picklist(VERDICTS),
  headline: Words,
  whatHappened: Words,
  confidence: Confidence,
  /** Date of the newest source that was read for it; null where none of them has a date. */
  asOf: v.nullable(EdtfDate),
  /** Day on which somebody last looked for a newer or contrary record. */
  searched: Day,
  events: Ids,
  sources: Ids,
  wouldChange: v.optional(Words),
  /** For editors; never shown. */
  note: v.optional(Words),
});
export type WrittenClaim = v.InferOutput<typeof ClaimSchema>;
