import * as v from 'valibot';
import { FORM_MESSAGES } from './form-messages.ts';
import { PART_SCHEMAS } from './part-schemas.ts';
import { ReviewsSchema } from './review-schema.ts';
import { Day, Words } from './scalars.ts';

/** What one file says that it is. */
export const FORMAT = 'afterword';
/** Raised where an older reader could not make sense of a newer file. */
export const FORMAT_VERSION = 1;

/**
 * A knowledge base in one file, `NAME.afterword.json`: the lists of its folder side by side. Of an
 * article it holds the fingerprint, never the words.
 */
export const OneFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(FORMAT, FORM_MESSAGES['no-base']),
  formatVersion: v.literal(
    FORMAT_VERSION,
    `made for another version of this program: "formatVersion" is ${FORMAT_VERSION} here`,
  ),
  ...PART_SCHEMAS,
  /** Newest version first. */
  changelog: v.array(
    v.strictObject({
      version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
      date: Day,
      changes: v.array(Words),
      corrections: v.array(Words),
    }),
  ),
  reviews: ReviewsSchema,
});
export type WrittenOneFile = v.InferInput<typeof OneFileSchema>;
