import type { ArticleDetails, ContextPart } from '../../core/model/knowledge-base.ts';
import type { OverlayPart } from '../overlay/overlay.ts';
import type { Deliver } from './delivery.ts';

/** The packaged parts that are read on demand. */
export interface KnowledgeFiles {
  details(base: string, article: string): Promise<ArticleDetails>;
  context(base: string): Promise<ContextPart>;
  /** Our surfaces: chip, margin, notes, panel. */
  overlay(): Promise<OverlayPart>;
}

/** Names are given by the build: `<knowledge base>.<article>.js` and `<knowledge base>.context.js`. */
export function knowledgeFiles(deliver: Deliver): KnowledgeFiles {
  return {
    details: (base, article) => deliver<ArticleDetails>(`${base}.${article}`),
    context: (base) => deliver<ContextPart>(`${base}.context`),
    overlay: () => deliver<OverlayPart>('overlay'),
  };
}
