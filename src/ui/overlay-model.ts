import type { MatchStatus, WordDifference } from '../core/matching/match.ts';
import type { ClaimTarget } from '../core/model/claim.ts';
import type { Density } from '../core/model/density.ts';
import type { ActiveState } from '../core/model/highlight-name.ts';
import type {
  ArticleDetails,
  ArticleHead,
  ContextPart,
  KnowledgeBaseInfo,
} from '../core/model/knowledge-base.ts';
import type { MarkKind } from '../core/model/mark-kind.ts';
import type { Recognition } from '../core/recognition/recognition.ts';

/** Words on the page that may go away at any time: ask anew for each use. */
export interface LiveWords {
  /** Null while the words are not on the page. */
  range(): Range | null;
}

/** Words in a transient state, and what kind of mark they have. */
export interface ActiveWords extends LiveWords {
  readonly kind: MarkKind;
}

/** A claim that was found on the page. */
export interface OverlayNote extends LiveWords {
  /** 1-based, in the order of the article's text; kept when other notes are hidden. */
  readonly number: number;
  readonly claim: ClaimTarget;
  readonly status: Extract<MatchStatus, 'exact' | 'same-after-folding' | 'edited'>;
  readonly difference: readonly WordDifference[];
}

/** A claim with no mark on this page, and why. */
export interface MissingNote {
  readonly number: number;
  readonly claim: ClaimTarget;
  readonly status: Extract<MatchStatus, 'altered' | 'ambiguous' | 'absent'>;
  readonly difference: readonly WordDifference[];
}

/** An event that a page on the subject mentions. */
export interface OverlayMention extends LiveWords {
  readonly number: number;
  readonly event: string;
}

/** What is on the page. Exactly one of `article` and `mentions` carries something. */
export interface OverlayModel {
  readonly knowledgeBase: KnowledgeBaseInfo;
  readonly recognition: Recognition | null;
  readonly article: ArticleHead | null;
  readonly notes: readonly OverlayNote[];
  readonly missing: readonly MissingNote[];
  readonly disclaimer: LiveWords | null;
  readonly mentions: readonly OverlayMention[];
  /** The element that holds the words. */
  root(): Element;
  /** Elements of the page beside which the chip and the dagger stand; null where not found. */
  headline(): Element | null;
  byline(): Element | null;
  /** True where the browser paints no lines under highlighted words, so that we must draw them. */
  readonly drawsLines: boolean;
  readonly density: Density;
  /** Whether the chip was collapsed by the reader. */
  readonly chipCollapsed: boolean;
  /** Whether the notes are printed as footnotes. */
  readonly printNotes: boolean;
  /** Milliseconds of pointer rest before a note opens, and of grace before it closes. */
  readonly delays: { readonly open: number; readonly close: number };
}

/** What the overlay asks of the rest of the extension. */
export interface OverlayHost {
  /** One read of a packaged file, then kept. Rejects when it can't be had (the extension went away). */
  details(): Promise<ArticleDetails>;
  context(): Promise<ContextPart>;
  /** Paints the transient state of one note's words in the manner of its kind; null clears it. */
  highlight(state: ActiveState, words: ActiveWords | null): void;
  setDensity(density: Density): void;
  setChipCollapsed(collapsed: boolean): void;
  /** Turns overlays off on this page; the overlay is taken down as a consequence. */
  turnOff(): void;
  openOptions(): void;
}

export type PanelTab = 'who' | 'claims' | 'timeline' | 'about';
