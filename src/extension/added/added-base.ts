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
  /** The URL of first publication, then known copies. */
  readonly urls: readonly string[];
}

/** An entry in the list of knowledge bases that a reader added. */
export interface AddedBase extends AddedSummary {
  readonly articles: readonly AddedArticle[];
  /** ISO day. */
  readonly addedOn: string;
  /** Used to recognise pages as its articles. */
  readonly fingerprints: readonly ArticleFingerprint[];
  /** Version of the extension that compiled it: any other version recompiles it. */
  readonly compiledBy: string;
}

/** The same compiled shapes that the build produces from a bundled base; plain values. */
export interface CompiledBase {
  readonly articles: readonly CompiledArticle[];
  /** The part that the details of all its articles share. */
  readonly shared: Omit<ArticleDetails, 'article' | 'claims'>;
  readonly context: ContextPart;
  readonly mentions: CompiledMentions;
}

export interface CompiledArticle {
  readonly matching: ArticleMatching;
  readonly claims: readonly Claim[];
}

/** Used to find mentions of its events in other texts. */
export interface CompiledMentions {
  /** Names; a page on the subject has at least one of them. */
  readonly topic: readonly string[];
  readonly profiles: readonly EventProfile[];
}

/** A checked base as written, without its locations in a file: recompiled from this, and compared on update. */
export type WrittenBase = Omit<KnowledgeBase, 'texts' | 'reviews' | 'locationOf'>;

/** The file that was added, byte for byte. */
export interface AddedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Everything that is stored for an added base. */
export interface Addition {
  readonly base: AddedBase;
  readonly compiled: CompiledBase;
  readonly written: WrittenBase;
  readonly original: AddedFile;
}
