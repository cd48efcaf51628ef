import * as v from 'valibot';
import { ENTITY_TYPES, RELATION_TYPES, STATEMENT_BASES } from '../../core/model/provenance.ts';
import { Confidence, EdtfDate, Id, Ids, Name, Words } from './scalars.ts';

const RelativeToArticle = v.nullable(v.picklist(['before', 'at', 'after']));
const Basis = v.picklist(STATEMENT_BASES);

export const StatementSchema = v.strictObject({
  text: Words,
  basis: Basis,
  confidence: Confidence,
  /** Null where no source of it has a date. */
  asOf: v.nullable(EdtfDate),
  relativeToArticle: RelativeToArticle,
  sources: Ids,
});

export const EntitySchema = v.strictObject({
  id: Id,
  name: Name,
  type: v.picklist(ENTITY_TYPES),
  caption: Words,
  summary: Words,
  statements: v.array(StatementSchema),
});

export const RelationSchema = v.strictObject({
  from: Id,
  type: v.picklist(RELATION_TYPES),
  to: v.nullable(Id),
  start: v.nullable(EdtfDate),
  end: v.nullable(EdtfDate),
  basis: Basis,
  confidence: Confidence,
  relativeToArticle: RelativeToArticle,
  sources: Ids,
  note: v.optional(Words),
});

export const RatingSchema = v.strictObject({
  issuer: Words,
  subject: Words,
  value: Words,
  asOf: EdtfDate,
  relativeToArticle: RelativeToArticle,
  sources: Ids,
  caveat: v.optional(Words),
});

const NoLinkSchema = v.strictObject({ text: Words, between: Ids });

export const ProvenanceSchema = v.strictObject({
  summary: Words,
  entities: v.array(EntitySchema),
  relations: v.array(RelationSchema),
  ratings: v.array(RatingSchema),
  noLinkFound: v.array(NoLinkSchema),
  openQuestions: v.array(Words),
});
export type WrittenProvenance = v.InferOutput<typeof ProvenanceSchema>;
