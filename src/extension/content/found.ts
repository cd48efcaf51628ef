import type { ArticleMatching, KnowledgeBaseInfo } from '../../core/model/knowledge-base.ts';
import type { Recognition } from '../../core/recognition/recognition.ts';
import type { PageText } from '../../page/page-text.ts';
import type { SliceReport } from '../../page/slices.ts';
import type { MissingNote } from '../../ui/overlay-model.ts';
import type { BoundWords } from './bound-words.ts';
import type { BoundMention, BoundNote } from './page-model.ts';

/** What one look at a page found. */
export interface Found {
  readonly knowledgeBase: KnowledgeBaseInfo;
  readonly text: PageText;
  readonly recognition: Recognition | null;
  readonly article: ArticleMatching | null;
  readonly notes: readonly BoundNote[];
  readonly missing: readonly MissingNote[];
  readonly mentions: readonly BoundMention[];
  readonly disclaimer: BoundWords | null;
  readonly work: SliceReport;
}

/** True when there is anything to show. */
export function isCovered(found: Found): boolean {
  return found.article !== null || found.mentions.length > 0;
}
