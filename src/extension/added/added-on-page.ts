import type { ArticleMatching, KnowledgeBaseInfo } from '../../core/model/knowledge-base.ts';
import type { ArticleFingerprint } from '../../core/recognition/fingerprint.ts';

/** What a page is given of an added base that it may hold an article of. Ids of bases are those of pages. */
export interface AddedOnPage {
  readonly knowledgeBase: KnowledgeBaseInfo;
  readonly authors: readonly string[];
  readonly recognition: { readonly articles: readonly ArticleFingerprint[] };
  readonly matchings: readonly ArticleMatching[];
  /** Names of which a page on its subject has one; none where mentions of events are not asked for. */
  readonly topic: readonly string[];
}

/** The parts of an added base that notes and panel ask for. */
export type AddedPartName = 'details' | 'context' | 'mentions';
