import type { SourceKind } from '../../core/model/source.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import type { WrittenPublisher } from '../schema/source-schema.ts';

/** Kind of each source by id: its own, else its publisher's. Sources without a publisher are left out. */
export function sourceKinds(base: KnowledgeBase): ReadonlyMap<string, SourceKind> {
  const publishers = publishersOfSources(base);
  return new Map(
    base.sources.flatMap(({ id, kind }) => {
      const known = kind ?? publishers.get(id)?.kind;
      return known ? [[id, known] as const] : [];
    }),
  );
}

/** Publisher of each source by the source's id. */
export function publishersOfSources(base: KnowledgeBase): ReadonlyMap<string, WrittenPublisher> {
  const publishers = new Map(base.publishers.map((publisher) => [publisher.id, publisher]));
  return new Map(
    base.sources.flatMap(({ id, publisher }) => {
      const known = publishers.get(publisher);
      return known ? [[id, known] as const] : [];
    }),
  );
}
