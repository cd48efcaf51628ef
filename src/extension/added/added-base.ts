import type { EventProfile } from '../../core/mentions/mention-part.ts';
import type { Claim } from '../../core/model/claim.ts';
import type {
  ArticleDetails,
  ArticleMatching,
  ContextPart,
  KnowledgeBaseInfo,
} from '../../core/model/knowledge-base.ts';
import type { SourceKind } from '../../core/model/source.ts';
import type { ArticleFingerprint } from '../../core/recognition/fingerprint.ts';
import type { Base } from '../../knowledge/base.ts';

/** Where an added base is looked for: on its sites by itself, or only on a page that the reader has checked. */
export const ADDED_MODES = ['sites', 'asked'] as const;
export type AddedMode = (typeof ADDED_MODES)[number];

/** An article of an added base, in the file's own words. */
export interface AddedArticle {
  readonly id: string;
  readonly headline: string;
  readonly publisher: string;
  /** Where it was published first, then known copies. */
  readonly urls: readonly string[];
}

/** What the list knows of a knowledge base that a reader added. Titles and names are the file's own words. */
export interface AddedBase extends KnowledgeBaseInfo {
  /** People or organisations, as the file names them; none where it does not say. */
  readonly authors: readonly string[];
  readonly articles: readonly AddedArticle[];
  readonly claims: number;
  readonly events: number;
  readonly sources: Readonly<Partial<Record<SourceKind, number>>>;
  /** Host names of its articles' addresses: where it could run by itself. No pattern is among them. */
  readonly wants: readonly string[];
  /** Those of `wants` that the reader chose; they count in mode `sites`, as far as the browser gave leave. */
  readonly hosts: readonly string[];
  readonly mode: AddedMode;
  readonly on: boolean;
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
  /** Names of which a page on the subject has one. */
  readonly topic: readonly string[];
  readonly profiles: readonly EventProfile[];
}

/** A checked base as it is written, without its places: from this it is compiled anew, and compared on update. */
export type WrittenBase = Omit<Base, 'texts' | 'reviews' | 'placeOf'>;

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
