import type { MentionFinder } from '../../core/mentions/find-mentions.ts';
import { isAdded } from '../../core/model/added-id.ts';
import type { KnowledgeFiles } from './knowledge-files.ts';

export interface MentionFinders {
  finderOf(base: string): Promise<MentionFinder>;
  /** Discards those of added bases, since the bases may have changed. */
  forgetAdded(): void;
}

/** Created once for each knowledge base: building its indexes costs as much as a search. */
export function createMentionFinders(files: Pick<KnowledgeFiles, 'mentions'>): MentionFinders {
  const finders = new Map<string, MentionFinder>();
  return {
    async finderOf(base) {
      const known = finders.get(base);
      if (known) return known;
      const finder = await files.mentions(base);
      finders.set(base, finder);
      return finder;
    },
    forgetAdded() {
      for (const base of finders.keys()) if (isAdded(base)) finders.delete(base);
    },
  };
}
