import { matching } from 'virtual:afterword/matching';
import type { ArticleDetails, ContextPart } from '../../core/model/knowledge-base.ts';
import type { OverlayPart } from '../overlay/overlay.ts';
import type { Deliver } from './delivery.ts';

/** The packaged parts that are read on demand. */
export interface KnowledgeFiles {
  details(article: string): Promise<ArticleDetails>;
  context(): Promise<ContextPart>;
  /** Our surfaces: chip, margin, notes, panel. */
  overlay(): Promise<OverlayPart>;
}

/** Names are given by the build: `<knowledge base>.<article>.js` and `<knowledge base>.context.js`. */
export function knowledgeFiles(deliver: Deliver): KnowledgeFiles {
  const { id } = matching.knowledgeBase;
  return {
    details: (article) => deliver<ArticleDetails>(`${id}.${article}`),
    context: () => deliver<ContextPart>(`${id}.context`),
    overlay: () => deliver<OverlayPart>('overlay'),
  };
}
