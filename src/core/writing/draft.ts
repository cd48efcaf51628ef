import type { ClaimKind, Confidence, Verdict } from '../model/claim.ts';
import type { SourceKind } from '../model/source.ts';
import type { TextQuoteSelector } from '../text-quote-selector.ts';

/** A knowledge base that somebody is writing about one page. Plain data; kept on this device only. */
export interface Draft {
  /** Becomes the id of the base; begins like the page, and ends with letters that no other draft has. */
  readonly id: string;
  readonly title: string;
  /** Who writes it, as readers will see it; empty until told. */
  readonly writer: string;
  /** The language that the notes are in (BCP 47); null: told by their letters. */
  readonly notesLanguage: string | null;
  readonly article: DraftArticle;
  /**
   * The article's words as read when the draft was begun, for its fingerprint and checks; never in the
   * exported file. Empty where the draft was imported and its page was not opened yet.
   */
  readonly text: string;
  readonly notes: readonly DraftNote[];
  readonly events: readonly DraftEvent[];
  readonly sources: readonly DraftSource[];
  /** ISO instants. */
  readonly begun: string;
  readonly changed: string;
  /** Newest first; empty until the first export. */
  readonly releases: readonly DraftRelease[];
}

export interface DraftArticle {
  /** Of the page on which the notes are written, without its fragment: it may be a copy, or a file. */
  readonly url: string;
  /** The address at which it was published, as told; null, and absent in older drafts: the page's own. */
  readonly publishedAt?: string | null;
  readonly headline: string;
  readonly author: string | null;
  /** EDTF: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly published: string | null;
  /** Name of the outlet, for instance that of its site. */
  readonly outlet: string;
  /** BCP 47. */
  readonly language: string;
}

export interface DraftNote {
  readonly id: string;
  readonly target: Required<TextQuoteSelector>;
  readonly kind: ClaimKind | null;
  readonly verdict: Verdict | null;
  readonly headline: string;
  readonly whatHappened: string;
  /** Empty for a note that judges nothing. */
  readonly wouldChange: string;
  readonly confidence: Confidence | null;
  /** EDTF; null: not written, the date of the newest source holds (see `proposedAsOf`). */
  readonly asOf: string | null;
  /** ISO day. */
  readonly searched: string;
  /** Ids of events and sources of the draft. */
  readonly events: readonly string[];
  readonly sources: readonly string[];
}

export interface DraftEvent {
  readonly id: string;
  /** EDTF; empty until written. */
  readonly date: string;
  readonly title: string;
  readonly summary: string;
  readonly sources: readonly string[];
}

export interface DraftSource {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Name of the publisher. Sources of one name have one publisher. */
  readonly publisher: string;
  readonly publisherKind: SourceKind | null;
  /** ISO 3166 code of two capital letters or "EU"; null where not known. */
  readonly country: string | null;
  /** Of a state or public outlet: its owner or funder in one line; else empty. */
  readonly whose: string;
  /** What this text is; null where it is of its publisher's kind. */
  readonly kind: SourceKind | null;
  /** EDTF; null where not known. */
  readonly date: string | null;
  /** BCP 47. */
  readonly language: string;
  /** False: known to exist, not read. */
  readonly read: boolean;
}

/** One export, and what is needed to say what changed since. */
export interface DraftRelease {
  /** Three numbers: "0.1.0". */
  readonly version: string;
  /** ISO day. */
  readonly date: string;
  /** Sentences in the draft's language. */
  readonly changes: readonly string[];
  /** What the draft's `changed` was. */
  readonly of: string;
  /** What was told then of each note, by its id. */
  readonly notes: Readonly<Record<string, ReleasedNote>>;
}

export interface ReleasedNote {
  readonly verdict: string;
  readonly headline: string;
  /** A hash of everything else that the note said. */
  readonly rest: number;
}

/** What a draft is begun from. */
export interface DraftStart {
  readonly article: DraftArticle;
  readonly text: string;
  readonly writer: string;
  /** ISO instant. */
  readonly now: string;
  /** A few random lower-case letters and digits: a base of the same id elsewhere would be taken for an older version. */
  readonly unique: string;
}

/** An empty draft about a page. */
export function beginDraft({ article, text, writer, now, unique }: DraftStart): Draft {
  const [address = article.url] = article.url.split('#', 1);
  return {
    id: `${slugOf(article.headline) || slugOf(new URL(address).hostname)}-${unique}`,
    title: article.headline,
    writer,
    notesLanguage: null,
    article: { ...article, url: address },
    text,
    notes: [],
    events: [],
    sources: [],
    begun: now,
    changed: now,
    releases: [],
  };
}

const MOST = 48;

/** Lower-case letters and digits of `words` joined by hyphens, whole words; empty where it has too few of them. */
export function slugOf(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const cut = slug.length > MOST ? slug.slice(0, MOST + 1).replace(/-?[^-]*$/, '') : slug;
  return cut.replace(/[^a-z]/g, '').length < 3 ? '' : cut;
}

/** The id `words` give that none of `taken` has: "harbour-vote", "harbour-vote-2"; `other` where they have no plain letters. */
export function freeId(words: string, other: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  const first = slugOf(words) || other;
  let id = first;
  for (let count = 2; used.has(id); count++) id = `${first}-${count}`;
  return id;
}

/** The ids, in order. */
export function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}
