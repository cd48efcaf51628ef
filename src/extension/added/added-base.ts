import type { EventProfile } from '../../core/mentions/mention-part.ts';
import type { AddedSummary } from '../../core/model/added-summary.ts';
import type { Claim } from '../../core/model/claim.ts';
import type {
  ArticleDetails,
  ArticleMatching,
  ContextPart,
} from '../../core/model/knowledge-base.ts';
import type { ArticleFingerprint } from '../../core/recognition/fingerprint.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';

/** An article of an added base, in the file's own words. */
export interface AddedArticle {
  readonly id: string;
  readonly headline: string;
  readonly publisher: string;
  /** Where it was published first, then known copies. */
  readonly urls: readonly string[];
}

/** What the list knows of a knowledge base that a reader added. */
export interface AddedBase extends AddedSummary {
  readonly articles: readonly AddedArticle[];
  /** ISO day. */
  readonly addedOn: string;
  /** By which pages are recognised as its articles. */
  readonly fingerprints: readonly ArticleFingerprint[];
  /** Version of the extension that compiled it: another one compiles it anew. */
  readonly compiledBy: string;
}

/** The same compiled shapes that the build makes of a bundled base; plain values. */
export interface CompiledBase {
  readonly articles: readonly CompiledArticle[];
  /** What the details of all its articles have in common. */
  readonly shared: Omit<ArticleDetails, 'article' | 'claims'>;
  readonly context: ContextPart;
  readonly mentions: CompiledMentions;
}

export interface CompiledArticle {
  readonly matching: ArticleMatching;
  readonly claims: readonly Claim[];
}

/** By what its events are known in texts of others. */
export interface CompiledMentions {
  /** Names; a page on the subject has at least one of them. */
  readonly topic: readonly string[];
  readonly profiles: readonly EventProfile[];
}

/** A checked base as it is written, without its locations in a file: from this it is compiled anew, and compared on update. */
export type WrittenBase = Omit<KnowledgeBase, 'texts' | 'reviews' | 'locationOf'>;

/** The file that was added, byte for byte. */
export interface AddedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** All that is kept of an added base. */
export interface Addition {
  readonly base: AddedBase;
  readonly compiled: CompiledBase;
  readonly written: WrittenBase;
  readonly original: AddedFile;
}
