import * as v from 'valibot';
import { SOURCE_KINDS } from '../../core/model/source.ts';
import { FORM_MESSAGES } from './form-messages.ts';
import { EdtfDate, Id, Language, Name, Url, Words } from './scalars.ts';

export const PublisherSchema = v.strictObject({
  id: Id,
  name: Name,
  /** ISO 3166 code or "EU"; null where not confirmed. */
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, FORM_MESSAGES['no-country']))),
  kind: v.picklist(SOURCE_KINDS),
  /** For state and public media: owner or funder, one line. */
  whose: v.optional(Words),
  /** Its pages are machine translations of other outlets' texts. For the rule `aggregators`. */
  machineTranslated: v.optional(v.literal(true)),
});
export type WrittenPublisher = v.InferOutput<typeof PublisherSchema>;

export const SourceSchema = v.strictObject({
  id: Id,
  title: Words,
  publisher: Id,
  date: v.optional(v.nullable(EdtfDate), null),
  url: v.nullable(Url),
  archivedUrl: v.optional(Url),
  /** Left out where it is the publisher's own kind. */
  kind: v.optional(v.picklist(SOURCE_KINDS)),
  language: Language,
  read: v.boolean(),
  note: v.optional(Words),
});
export type WrittenSource = v.InferOutput<typeof SourceSchema>;
