import type { SourceKind } from '../../core/model/source.ts';
import { compileInfo } from '../../knowledge/compiler/compile-head.ts';
import { compileRecognition } from '../../knowledge/compiler/compile-matching.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { sourceKinds } from '../../knowledge/rules/source-kinds.ts';
import type { AddedBase } from './added-base.ts';

export interface Circumstances {
  /** ISO day. */
  readonly today: string;
  /** Version of the extension. */
  readonly version: string;
}

/** The list's entry for a base that is about to be added: nothing is chosen yet, so it runs only when asked. */
export function describeBase(base: KnowledgeBase, { today, version }: Circumstances): AddedBase {
  return {
    ...compileInfo(base),
    authors: base['knowledge-base'].authors,
    articles: base.articles.map(({ id, headline, publisher, url, copies }) => ({
      id,
      headline,
      publisher: base.publishers.find((one) => one.id === publisher)?.name ?? '',
      urls: [url, ...copies],
    })),
    claims: base.claims.length,
    events: base.events.length,
    sources: countKinds(base),
    wants: hostsOf(base),
    hosts: [],
    mode: 'asked',
    on: true,
    addedOn: today,
    fingerprints: compileRecognition(base).articles,
    compiledBy: version,
  };
}

function countKinds(base: KnowledgeBase): Partial<Record<SourceKind, number>> {
  const counts: Partial<Record<SourceKind, number>> = {};
  for (const kind of sourceKinds(base).values()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Host names of its articles and their copies, each once, in file order. */
export function hostsOf({ articles }: Pick<KnowledgeBase, 'articles'>): string[] {
  const urls = articles.flatMap(({ url, copies }) => [url, ...copies]);
  return [...new Set(urls.map((url) => new URL(url).hostname))];
}
