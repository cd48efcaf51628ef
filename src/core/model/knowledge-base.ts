import type { CompiledLexicon } from '../lexicon/lexicon.ts';
import type { PreparedClaims } from '../matching/prepared-claims.ts';
import type { ArticleFingerprint } from '../recognition/fingerprint.ts';
import type { TextQuoteSelector } from '../text-quote-selector.ts';
import type { Claim } from './claim.ts';
import type { KnowledgeEvent } from './event.ts';
import type { MarkTarget } from './mark.ts';
import type { Provenance } from './provenance.ts';
import type { Publisher, Source } from './source.ts';

/** What every compiled part says of the knowledge base it comes from. */
export interface KnowledgeBaseInfo {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** BCP 47, the language that the knowledge base is written in. */
  readonly language: string;
  /** ISO day up to which the record was checked. */
  readonly asOf: string;
}

/** First stage: enough to say whether a page is an article that we know. No words of the article. */
export interface RecognitionPart {
  readonly articles: readonly ArticleFingerprint[];
}

/** Second stage, of each base that we bundle: by what its articles and texts on its subject are known. */
export interface BundledBase {
  readonly knowledgeBase: KnowledgeBaseInfo;
  readonly recognition: RecognitionPart;
  /** Names; a page on the subject has at least one of them. */
  readonly topic: readonly string[];
}

/** Second stage: what is needed to find and mark the words of articles on a page. */
export interface MatchingPart {
  readonly knowledgeBase: KnowledgeBaseInfo;
  readonly articles: readonly ArticleMatching[];
}

/** What is told of an article. */
export interface ArticleHead {
  readonly id: string;
  readonly headline: string;
  readonly url: string;
  readonly author: string;
  readonly publisher: string;
  /** EDTF-style ISO date of publication. */
  readonly published: string;
  readonly disclaimer: TextQuoteSelector | null;
}

export interface ArticleMatching extends ArticleHead {
  /** Claims and whatever else is marked in it, in the order of the article's text. */
  readonly targets: readonly MarkTarget[];
  /** The words of the targets, ready to be searched for. */
  readonly prepared: PreparedClaims;
  /** What the matcher must know of the language to judge slips in these targets. */
  readonly lexicon: CompiledLexicon;
}

/** On demand, for a page on the subject that is not a known article: context for events it mentions. */
export interface ContextPart {
  readonly knowledgeBase: KnowledgeBaseInfo;
  /** By date; every event of the knowledge base, for the timeline. */
  readonly events: readonly KnowledgeEvent[];
  readonly sources: readonly Source[];
  readonly publishers: readonly Publisher[];
  readonly topics: readonly Topic[];
  readonly about: AboutKnowledgeBase;
  readonly changelog: readonly ChangelogEntry[];
}

/** On demand, by article: everything that a note or the panel shows. */
export interface ArticleDetails extends ContextPart {
  readonly article: ArticleHead;
  /** The years that the base is about; EDTF-style ISO dates. */
  readonly period: { readonly start: string; readonly end: string };
  readonly claims: readonly Claim[];
  readonly provenance: Provenance;
}

/** What an event can be about. */
export interface Topic {
  readonly id: string;
  readonly label: string;
}

/** How a knowledge base was made. Sentences, in its own language. */
export interface AboutKnowledgeBase {
  readonly method: readonly string[];
  readonly limits: readonly string[];
  /** How to object. */
  readonly objections: string;
  /** How a named person or outlet asks for a correction; null where the base does not say. */
  readonly corrections: CorrectionsDesk | null;
}

export interface CorrectionsDesk {
  /** A web address or `mailto:`; null where none was given yet. */
  readonly address: string | null;
  /** What to send, a sentence each. */
  readonly send: readonly string[];
}

export interface ChangelogEntry {
  readonly version: string;
  readonly date: string;
  /** Each a sentence; a changed verdict names the claim and the reason. */
  readonly changes: readonly string[];
  /** What was wrong before, and what stands there now. */
  readonly corrections: readonly string[];
}
