import type { ChangelogEntry } from '../core/model/knowledge-base.ts';
import type { WrittenClaim } from './schema/claim-schema.ts';
import type { WrittenEvent } from './schema/event-schema.ts';
import type { WrittenArticle, WrittenKnowledgeBase } from './schema/knowledge-base-schema.ts';
import type { WrittenLexicon } from './schema/lexicon-schema.ts';
import type { WrittenProvenance } from './schema/provenance-schema.ts';
import type { WrittenReview } from './schema/review-schema.ts';
import type { WrittenPublisher, WrittenSource } from './schema/source-schema.ts';

/** Where something is written. */
export interface FileLocation {
  readonly file: string;
  readonly line: number;
}

/** The parts of a knowledge base, each a file, by the file's name without its ending. */
export interface Parts {
  readonly 'knowledge-base': WrittenKnowledgeBase;
  readonly articles: readonly WrittenArticle[];
  readonly claims: readonly WrittenClaim[];
  readonly events: readonly WrittenEvent[];
  readonly sources: readonly WrittenSource[];
  readonly publishers: readonly WrittenPublisher[];
  readonly provenance: WrittenProvenance;
  readonly lexicon: WrittenLexicon;
}
export type PartName = keyof Parts;

/** A review, and where it is written. */
export interface Review extends WrittenReview {
  readonly location: FileLocation;
}

/** A knowledge base as it is written, well-formed, not yet checked by the rules. */
export interface KnowledgeBase extends Parts {
  /** The articles' own words by article id, for checks only. */
  readonly texts: ReadonlyMap<string, string>;
  readonly changelog: readonly ChangelogEntry[];
  /** From `reviews/*.yaml`. */
  readonly reviews: readonly Review[];
  /** Where the value at `path` of a part is written. */
  locationOf(part: PartName, ...path: readonly (string | number)[]): FileLocation;
}
