import type { ArticleMatching, KnowledgeBaseInfo } from '../../core/model/knowledge-base.ts';
import type { ArticleFingerprint } from '../../core/recognition/fingerprint.ts';

/** The parts given to a page of an added base whose article it may hold. Ids of bases are those used in pages. */
export interface AddedOnPage {
  readonly knowledgeBase: KnowledgeBaseInfo;
  readonly authors: readonly string[];
  readonly recognition: { readonly articles: readonly ArticleFingerprint[] };
  readonly matchings: readonly ArticleMatching[];
  /** Names, at least one of which a page on its subject has; empty if mentions of events are not wanted. */
  readonly topic: readonly string[];
}

/** The parts of an added base that notes and panel ask for. */
export type AddedPartName = 'details' | 'context' | 'mentions';
