import type { SourceKind } from '../../core/model/source.ts';
import { siteOf } from '../../core/site-of.ts';
import { type Draft, type DraftSource, freeId } from '../../core/writing/draft.ts';
import { articleAddress } from './article-address.ts';

/** A publisher of a draft's sources, or of its article. */
export interface DraftPublisher {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind | null;
  readonly country: string | null;
  /** Empty for those that are neither a state's nor public. */
  readonly whose: string;
  /** The first source of it; null for the article's outlet alone. */
  readonly source: DraftSource | null;
}

const OWNED: readonly (SourceKind | null)[] = ['state-media', 'public-media'];

/** True for state and public media, of which a base must say whose they are. */
export function isOwned(kind: SourceKind | null): boolean {
  return OWNED.includes(kind);
}

/** Names as they are compared: one publisher has one spelling. */
export function plainName(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

/** By name, the outlet first. Sources without a publisher have one each, of an empty name. */
export function publishersOf(
  { article, sources }: Draft,
  nameless: (source: DraftSource) => string,
): ReadonlyMap<string, DraftPublisher> {
  const outlet = plainName(article.outlet) || outletAt(articleAddress(article) ?? article.url);
  const names = [
    ...new Set([outlet, ...sources.map((one) => plainName(one.publisher) || nameless(one))]),
  ];
  const taken: string[] = [];
  return new Map(
    names.map((name) => {
      const source =
        sources.find((one) => (plainName(one.publisher) || nameless(one)) === name) ?? null;
      const id = freeId(name, 'publisher', taken);
      taken.push(id);
      const kind = source ? source.publisherKind : 'newspaper';
      const whose = isOwned(kind) ? (source?.whose.trim() ?? '') : '';
      return [name, { id, name, kind, country: source?.country ?? null, whose, source }];
    }),
  );
}

/** What an outlet without a name is called: its site, or the address as it stands. */
export function outletAt(url: string): string {
  return siteOf(url) ?? url;
}
