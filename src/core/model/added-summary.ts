import type { ChangelogEntry, KnowledgeBaseInfo } from './knowledge-base.ts';
import type { SourceKind } from './source.ts';

/** Where an added base is looked for: on its sites by itself, or only on a page that the reader has checked. */
export type AddedMode = 'sites' | 'asked';

/** A knowledge base that a reader added, or is about to; titles and names are the file's own words. */
export interface AddedSummary extends KnowledgeBaseInfo {
  /** People or organisations, as the file names them; none where it does not say. */
  readonly authors: readonly string[];
  readonly articles: readonly { readonly headline: string; readonly publisher: string }[];
  readonly claims: number;
  readonly events: number;
  readonly sources: Readonly<Partial<Record<SourceKind, number>>>;
  /** Host names of its articles' addresses: where it could run by itself. No pattern is among them. */
  readonly wants: readonly string[];
  /** Those of `wants` that the reader chose; they count in mode `sites`, as far as the browser gave leave. */
  readonly hosts: readonly string[];
  readonly mode: AddedMode;
  readonly on: boolean;
}

/** What a reader chooses when she adds a base. */
export type AddChoice = Pick<AddedSummary, 'mode' | 'hosts'>;

/** How many entries of a list came, differ and went. */
export interface ListChange {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Parts of a base besides its lists; `about`: what it says of itself and of its words. */
export const OTHER_PARTS = ['title', 'articles', 'who', 'publishers', 'about'] as const;
export type OtherPart = (typeof OTHER_PARTS)[number];

/** What a newer file of a base would change. */
export interface BaseChange {
  readonly from: string;
  readonly to: string;
  /** Below zero where the file is older than what is there. */
  readonly order: number;
  readonly claims: ListChange;
  readonly events: ListChange;
  readonly sources: ListChange;
  readonly others: readonly OtherPart[];
  /** By whom the base is that is there, where the file names others; anybody can give a file its id. */
  readonly writtenBy: readonly string[] | null;
  /** The file's own log of what its versions since the older one changed. */
  readonly log: readonly ChangelogEntry[];
}
