import { compareDates } from '../../core/dates/compare-dates.ts';
import type { Claim } from '../../core/model/claim.ts';
import type { KnowledgeEvent } from '../../core/model/event.ts';
import type {
  AboutKnowledgeBase,
  ArticleDetails,
  ContextPart,
} from '../../core/model/knowledge-base.ts';
import type { Publisher, Source } from '../../core/model/source.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import type { WrittenClaim } from '../schema/claim-schema.ts';
import type { WrittenEvent } from '../schema/event-schema.ts';
import type { WrittenArticle } from '../schema/knowledge-base-schema.ts';
import { claimsOf, claimTarget } from './claims-of.ts';
import { compileHead, compileInfo } from './compile-head.ts';

/** Everything that the notes and the panel show for one article. */
export function compileDetails(base: KnowledgeBase, article: WrittenArticle): ArticleDetails {
  return {
    ...compileShared(base),
    article: compileHead(base, article),
    claims: compileClaims(base, article),
  };
}

/** What the details of every article of a base have in common. */
export type SharedDetails = Omit<ArticleDetails, 'article' | 'claims'>;

/** The claims of an article as notes show them, in the order in which they are written. */
export function compileClaims(base: KnowledgeBase, article: WrittenArticle): Claim[] {
  return claimsOf(base, article).map(compileClaim);
}

/** What the details of all articles of a base have in common. */
export function compileShared(base: KnowledgeBase): SharedDetails {
  return {
    knowledgeBase: compileInfo(base),
    period: base['knowledge-base'].period,
    events: compileEvents(base),
    sources: compileSources(base),
    publishers: compilePublishers(base),
    provenance: {
      ...base.provenance,
      relations: base.provenance.relations.map((relation) => ({
        ...relation,
        note: relation.note ?? null,
      })),
      ratings: base.provenance.ratings.map((rating) => ({
        ...rating,
        caveat: rating.caveat ?? null,
      })),
    },
    topics: base['knowledge-base'].topics,
    about: compileAbout(base),
    changelog: base.changelog,
  };
}

/** What a page on the subject needs that is not a known article. */
export function compileContext(base: KnowledgeBase): ContextPart {
  const cited = new Set(base.events.flatMap(({ sources }) => sources));
  const sources = compileSources(base).filter(({ id }) => cited.has(id));
  const publishers = new Set(sources.map(({ publisher }) => publisher));
  return {
    knowledgeBase: compileInfo(base),
    events: compileEvents(base),
    sources,
    publishers: compilePublishers(base).filter(({ id }) => publishers.has(id)),
    topics: base['knowledge-base'].topics,
    about: compileAbout(base),
    changelog: base.changelog,
  };
}

function compileAbout(base: KnowledgeBase): AboutKnowledgeBase {
  const { about, corrections } = base['knowledge-base'];
  return { ...about, corrections: corrections ?? null };
}

function compileClaim(claim: WrittenClaim): Claim {
  const { whatHappened, confidence, asOf, searched, events, sources } = claim;
  const wouldChange = claim.wouldChange ?? null;
  const evidence = { confidence, asOf, searched, events, sources };
  return { ...claimTarget(claim), whatHappened, wouldChange, ...evidence };
}

function compileEvents(base: KnowledgeBase): KnowledgeEvent[] {
  return [...base.events]
    .sort((a, b) => compareDates(a.date, b.date))
    .map(({ mentions: _, end, followed, ...event }: WrittenEvent) => ({
      ...event,
      end: end ?? null,
      ...(followed && { followed }),
    }));
}

function compileSources(base: KnowledgeBase): Source[] {
  const kinds = new Map(base.publishers.map(({ id, kind }) => [id, kind]));
  return base.sources.map((source) => ({
    id: source.id,
    title: source.title,
    publisher: source.publisher,
    date: source.date,
    url: source.url,
    archivedUrl: source.archivedUrl ?? null,
    // The rule `ids-resolve` makes sure that there is such a publisher.
    kind: source.kind ?? kinds.get(source.publisher) ?? 'newspaper',
    language: source.language,
    read: source.read,
    note: source.note ?? null,
  }));
}

function compilePublishers(base: KnowledgeBase): Publisher[] {
  return base.publishers.map(({ id, name, country, kind, whose }) => ({
    id,
    name,
    country,
    kind,
    whose: whose ?? null,
  }));
}
