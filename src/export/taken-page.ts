import type { Claim } from '../core/model/claim.ts';
import type { KnowledgeEvent } from '../core/model/event.ts';
import type { ArticleHead, KnowledgeBaseInfo } from '../core/model/knowledge-base.ts';
import type { Mark } from '../core/model/mark.ts';
import type { PageSelectors } from '../core/model/page-selectors.ts';
import type { Provenance } from '../core/model/provenance.ts';
import type { Publisher, Source } from '../core/model/source.ts';
import type { Recognition } from '../core/recognition/recognition.ts';

/** A mark as it is taken along: data only. */
export interface TakenMark extends Omit<Mark, 'range' | 'pieces'> {
  /** Null for an orphan. */
  readonly selectors: PageSelectors | null;
}

/** What a knowledge base says, of an article (claims, provenance) or of events alone. */
export interface TakenDetails {
  readonly claims?: readonly Claim[];
  readonly provenance?: Provenance;
  readonly events: readonly KnowledgeEvent[];
  readonly sources: readonly Source[];
  readonly publishers: readonly Publisher[];
}

/** What one knowledge base says on one page: what every export is made from. */
export interface TakenPage {
  /** Absolute address of the page. */
  readonly address: string;
  readonly knowledgeBase: KnowledgeBaseInfo;
  /** Who wrote a base that is not bundled, by name, none where it names nobody; absent for what we bundle. */
  readonly authors?: readonly string[];
  /** The article that the page is, or is a copy of; null where it only mentions events. */
  readonly article: ArticleHead | null;
  readonly recognition: Recognition | null;
  /** Bound or orphans, of this knowledge base alone, in the order of the text. */
  readonly marks: readonly TakenMark[];
  readonly details: TakenDetails;
}

/** A claim on a page: the mark, and what is known of it. */
export interface TakenClaim {
  readonly mark: TakenMark;
  readonly claim: Claim;
}

/** The claims of the page, orphans too, in the article's order. */
export function claimsOn({ marks, details }: TakenPage): TakenClaim[] {
  const known = new Map(details.claims?.map((claim) => [claim.id, claim]));
  return marks.flatMap((mark) => {
    const claim = mark.kind === 'event' ? undefined : known.get(mark.id);
    return claim ? [{ mark, claim }] : [];
  });
}

/** An event that the page mentions, and where. */
export interface TakenEvent {
  readonly mark: TakenMark;
  readonly event: KnowledgeEvent;
}

/** The events that the page mentions, each with its mark, in the order of the marks. */
export function eventsOn({ marks, details }: TakenPage): TakenEvent[] {
  const known = new Map(details.events.map((event) => [event.id, event]));
  return marks.flatMap((mark) => {
    const event = mark.kind === 'event' ? known.get(mark.id) : undefined;
    return event ? [{ mark, event }] : [];
  });
}

/** The project, which answers for what is bundled. */
const PROJECT = 'Afterword';

/** Whose statements these are, by name; none where the base names nobody. */
export function authorsOf({ authors }: Pick<TakenPage, 'authors'>): readonly string[] {
  return authors ?? [PROJECT];
}
