import * as v from 'valibot';
import { ClaimSchema } from './claim-schema.ts';
import { EventSchema } from './event-schema.ts';
import { ArticleSchema, KnowledgeBaseSchema } from './knowledge-base-schema.ts';
import { LexiconSchema } from './lexicon-schema.ts';
import { ProvenanceSchema } from './provenance-schema.ts';
import { PublisherSchema, SourceSchema } from './source-schema.ts';

/** The schema of each file of a knowledge base. */
export const PART_SCHEMAS = {
  'knowledge-base': KnowledgeBaseSchema,
  articles: v.array(ArticleSchema),
  claims: v.array(ClaimSchema),
  events: v.array(EventSchema),
  sources: v.array(SourceSchema),
  publishers: v.array(PublisherSchema),
  provenance: ProvenanceSchema,
  lexicon: LexiconSchema,
} as const;

/** What stands in for the file of a part that a knowledge base may do without. */
export const DEFAULT_PARTS: Readonly<Partial<Record<keyof typeof PART_SCHEMAS, string>>> = {
  lexicon: 'spellings: []\n',
};
