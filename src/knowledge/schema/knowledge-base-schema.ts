import * as v from 'valibot';
import { FORM_MESSAGES } from './form-messages.ts';
import { Address, Day, EdtfDate, Id, Language, Name, TextQuote, Url, Words } from './scalars.ts';

export const KnowledgeBaseSchema = v.strictObject({
  id: Id,
  title: Name,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, FORM_MESSAGES['no-version'])),
  language: Language,
  asOf: Day,
  /** Who wrote it: people or organisations, by name. */
  authors: v.optional(v.pipe(v.array(Name), v.maxLength(20)), []),
  /** Whether every claim, relation, entity and event of the period must have a review in `reviews/`. */
  reviewed: v.optional(v.boolean(), false),
  period: v.strictObject({ start: EdtfDate, end: EdtfDate }),
  /** What events are about; readers filter the timeline by it. */
  topics: v.array(v.strictObject({ id: Id, label: Name })),
  /** Shown under "About this knowledge base". */
  about: v.strictObject({
    method: v.array(Words),
    limits: v.array(Words),
    objections: Words,
  }),
  /** How a named person or outlet asks for a correction. */
  corrections: v.optional(
    v.strictObject({
      /** Where to: a web address or `mailto:`; null until whoever publishes the base gives one. */
      address: v.nullable(Address),
      /** What to send, a sentence each. */
      send: v.pipe(v.array(Words), v.minLength(1)),
    }),
  ),
  /** Markdown file, newest version first. */
  changelog: v.optional(Words, 'CHANGELOG.md'),
});
export type WrittenKnowledgeBase = v.InferOutput<typeof KnowledgeBaseSchema>;

/** What stands for an article's words where they are not passed on: `kb:pack` makes it. */
export const FingerprintSchema = v.strictObject({
  /** How many words the article has. */
  words: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** 32-bit hashes of selected runs of three words, in the order of the text. */
  shingles: v.array(v.pipe(v.number(), v.integer())),
  /** The first claim after the disclaimer in the text; null where there is none. */
  claimAfterDisclaimer: v.nullable(Id),
  /** Denials ("not", "never" …) that the article has near a claim, by the claim's id. */
  denials: v.optional(v.record(Id, Words), {}),
});

export const ArticleSchema = v.pipe(
  v.strictObject({
    id: Id,
    url: Url,
    /** Addresses of known copies on other sites. */
    copies: v.array(Url),
    headline: Words,
    author: Name,
    publisher: Id,
    published: EdtfDate,
    disclaimer: v.optional(TextQuote),
    /** The article's own words, for checks only; never shipped. Path from the project's root, or from the folder. */
    text: v.optional(Words),
    fingerprint: v.optional(FingerprintSchema),
    /** A name that every part of the article says, where `fingerprint` stands for its words. */
    saidThroughout: v.optional(v.pipe(Words, v.regex(/^\p{Lu}\p{L}{4,}$/u))),
  }),
  v.check(
    ({ text, fingerprint }) => (text === undefined) !== (fingerprint === undefined),
    'needs the article: "text" names a file with its words, or "fingerprint" stands for them',
  ),
);
export type WrittenArticle = v.InferOutput<typeof ArticleSchema>;
