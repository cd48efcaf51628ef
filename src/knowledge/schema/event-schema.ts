import * as v from 'valibot';
import { Confidence, EdtfDate, Id, Ids, Words } from './scalars.ts';

/** A lower-case word or phrase; `*` after a stem. */
const Alternative = v.pipe(
  Words,
  v.check((phrase) => phrase === phrase.toLowerCase(), 'alternatives are written in lower case'),
);

export const MentionRuleSchema = v.strictObject({
  all: v.pipe(v.array(v.pipe(v.array(Alternative), v.minLength(1))), v.minLength(1)),
  within: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(80)),
  years: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100)))),
});

/** One thing that followed from an event, on a day of its own. */
const FollowingSchema = v.strictObject({
  date: EdtfDate,
  text: Words,
  sources: v.pipe(Ids, v.minLength(1)),
});

export const EventSchema = v.strictObject({
  id: Id,
  date: EdtfDate,
  end: v.optional(EdtfDate),
  title: Words,
  /** What happened then, with each side's account of it. */
  summary: Words,
  /** What came of it, by date. */
  followed: v.optional(v.pipe(v.array(FollowingSchema), v.minLength(1))),
  topics: v.pipe(Ids, v.minLength(1)),
  sources: Ids,
  confidence: Confidence,
  mentions: v.array(MentionRuleSchema),
});
export type WrittenEvent = v.InferOutput<typeof EventSchema>;
