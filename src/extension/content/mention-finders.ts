import type { MentionFinder } from '../../core/mentions/find-mentions.ts';
import { isAdded } from '../../core/model/added-id.ts';
import type { KnowledgeFiles } from './knowledge-files.ts';

export interface MentionFinders {
  finderOf(base: string): Promise<MentionFinder>;
  /** Those of added bases are made anew: the bases may be others now. */
  forgetAdded(): void;
}

/** Made once for each knowledge base: making its indexes costs as much as a search. */
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
