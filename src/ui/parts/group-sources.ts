import {
  type Publisher,
  SOURCE_KINDS,
  type Source,
  type SourceKind,
} from '../../core/model/source.ts';

export interface SourceGroup {
  readonly kind: SourceKind;
  /** Whose state or public media these are; null where it does not apply or is not known. */
  readonly whose: string | null;
  readonly sources: readonly Source[];
}

/** Only media that a state owns or funds are told apart by whose they are. */
const WHOSE_MATTERS: readonly SourceKind[] = ['state-media', 'public-media'];

/** Sources as an apparatus lists them: by kind in a fixed order, then by whose, then by date. */
export function groupSources(
  sources: readonly Source[],
  publishers: readonly Publisher[],
): readonly SourceGroup[] {
  const byId = new Map(publishers.map((publisher) => [publisher.id, publisher]));
  const groups = new Map<string, { kind: SourceKind; whose: string | null; sources: Source[] }>();
  for (const source of [...sources].sort(byKindThenDate)) {
    const publisher = byId.get(source.publisher);
    const whose = WHOSE_MATTERS.includes(source.kind) ? (publisher?.whose ?? null) : null;
    const key = `${source.kind} ${whose ?? ''}`;
    const group = groups.get(key) ?? { kind: source.kind, whose, sources: [] };
    group.sources.push(source);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function byKindThenDate(a: Source, b: Source): number {
  const kinds = SOURCE_KINDS.indexOf(a.kind) - SOURCE_KINDS.indexOf(b.kind);
  return kinds || (a.date ?? '9').localeCompare(b.date ?? '9');
}
