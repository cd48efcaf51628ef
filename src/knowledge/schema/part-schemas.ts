import * as v from 'valibot';
import { ClaimSchema } from './claim.ts';
import { EventSchema } from './event.ts';
import { ArticleSchema, KnowledgeBaseSchema } from './knowledge-base.ts';
import { ProvenanceSchema } from './provenance.ts';
import { PublisherSchema, SourceSchema } from './source.ts';

/** The schema of each file of a knowledge base. */
export const PART_SCHEMAS = {
  'knowledge-base': KnowledgeBaseSchema,
  articles: v.array(ArticleSchema),
  claims: v.array(ClaimSchema),
  events: v.array(EventSchema),
  sources: v.array(SourceSchema),
  publishers: v.array(PublisherSchema),
  provenance: ProvenanceSchema,
} as const;
