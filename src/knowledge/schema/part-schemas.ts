import * as v from 'valibot';
import { ClaimSchema } from './claim.ts';
import { EventSchema } from './event.ts';
import { ArticleSchema, KnowledgeBaseSchema } from './knowledge-base.ts';
import { LexiconSchema } from './lexicon.ts';
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
  lexicon: LexiconSchema,
} as const;

/** What stands in for the file of a part that a knowledge base may do without. */
export const DEFAULT_PARTS: Readonly<Partial<Record<keyof typeof PART_SCHEMAS, string>>> = {
  lexicon: 'spellings: []\n',
};
