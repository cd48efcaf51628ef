import type { Confidence } from './claim.ts';

export const STATEMENT_BASES = [
  'fact',
  'official',
  'self-description',
  'third-party-assessment',
  'platform-statement',
  'press',
  'not-confirmed',
] as const;
export type StatementBasis = (typeof STATEMENT_BASES)[number];

export const ENTITY_TYPES = [
  'article',
  'outlet',
  'author',
  'employer',
  'owner',
  'republisher',
  'state',
  'authority',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Where a dated statement stands beside the article's own date; null: undated. */
export type RelativeToArticle = 'before' | 'at' | 'after' | null;

export interface Statement {
  readonly text: string;
  readonly basis: StatementBasis;
  readonly confidence: Confidence;
  readonly asOf: string | null;
  readonly relativeToArticle: RelativeToArticle;
  readonly sources: readonly string[];
}

export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** One line under the name in the picture of the chain. */
  readonly caption: string;
  readonly summary: string;
  readonly statements: readonly Statement[];
}

export const RELATION_TYPES = [
  'published-by',
  'written-by',
  'employed-by',
  'owned-by',
  'republished-by',
  'restricted-by',
  'sanctioned-by',
  'designated-foreign-mission-by',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** `from` and `to` are entity ids, or null for a `to` that is not confirmed (drawn dashed). */
export interface Relation {
  readonly from: string;
  readonly type: RelationType;
  readonly to: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly basis: StatementBasis;
  readonly confidence: Confidence;
  readonly relativeToArticle: RelativeToArticle;
  readonly sources: readonly string[];
  readonly note: string | null;
}

/** A rating by someone else, shown only as "X says, on DATE". Never ours. */
export interface Rating {
  readonly issuer: string;
  readonly subject: string;
  readonly value: string;
  readonly asOf: string;
  readonly relativeToArticle: RelativeToArticle;
  readonly sources: readonly string[];
  readonly caveat: string | null;
}

/** A link that was looked for and not found. */
export interface NoLink {
  /** A sentence that says so. */
  readonly text: string;
  /** Ids of all entities that the sentence names. */
  readonly between: readonly string[];
}

export interface Provenance {
  /** One sentence: published by whom, written by whom, employed by whom. */
  readonly summary: string;
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly ratings: readonly Rating[];
  readonly noLinkFound: readonly NoLink[];
  /** What is not known, each a sentence. */
  readonly openQuestions: readonly string[];
}
