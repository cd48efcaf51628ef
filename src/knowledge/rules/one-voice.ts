import type { SourceKind } from '../../core/model/source.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { publishersOfSources, sourceKinds } from './source-kinds.ts';

/** An authority, its outlets and the agencies that carry its words. A treaty text or a paper speaks for itself. */
const ONE_VOICE: readonly SourceKind[] = ['state-media', 'official', 'news-agency'];

/** Finds the state whose one voice `sources` are, as its publishers' `country`; null where another speaks, too. */
export function voiceOfOneState(
  base: KnowledgeBase,
): (sources: readonly string[]) => string | null {
  const kinds = sourceKinds(base);
  const publishers = publishersOfSources(base);
  return (sources) => {
    const isOwnWord = sources.every((id) => {
      const kind = kinds.get(id);
      return kind !== undefined && ONE_VOICE.includes(kind);
    });
    const countries = new Set(sources.map((id) => publishers.get(id)?.country ?? id));
    const [country] = countries;
    return isOwnWord && country !== undefined && countries.size === 1 ? country : null;
  };
}
