import type { AnnotatedPage, BaseOnPage } from '../core/model/annotated-page.ts';
import type { Density } from '../core/model/density.ts';
import type { ExportFormat } from '../core/model/export-format.ts';
import type { FaultCode } from '../core/model/fault.ts';
import type { ActiveState } from '../core/model/highlight-name.ts';
import type { ArticleDetails, ContextPart } from '../core/model/knowledge-base.ts';
import type { Landmarks } from '../core/model/landmarks.ts';
import type { Mark } from '../core/model/mark.ts';
import type { Palette } from './marks/choose-palette.ts';
import type { Choice } from './marks/is-shown.ts';
import type { Messages } from './messages/create-messages.ts';
import type { OpenedPart } from './opened-part.ts';

/** What is on the page and how the reader wants to see it: data, made anew at each look. */
export interface OverlayModel extends AnnotatedPage<Range>, Choice {
  readonly landmarks: Landmarks<Element>;
  readonly palette: Palette;
  /** True where the browser paints no lines under highlighted words, so that we must draw them. */
  readonly drawsLines: boolean;
  /** Whether the chip was collapsed by the reader. */
  readonly chipCollapsed: boolean;
  /** Whether the notes are printed as footnotes. */
  readonly printNotes: boolean;
  /** Milliseconds of pointer rest before a note opens, and of grace before it closes. */
  readonly delays: { readonly open: number; readonly close: number };
}

/** What is read on demand of a knowledge base: of its article, or of the events that a page mentions. */
export type BaseDetails = ArticleDetails | ContextPart;

/** What the overlay asks of the rest of the extension. */
export interface OverlayHost {
  /** One read of a packaged file, then kept. Rejects when it can't be had (the extension went away). */
  details(base: BaseOnPage): Promise<BaseDetails>;
  /** What draws notes and panel. Rejects when it can't be had. */
  opened(): Promise<OpenedPart>;
  /** Paints one mark in a transient state, in the manner of its kind; null clears it. */
  highlight(state: ActiveState, mark: Mark<Range> | null): void;
  /** Colours that can be seen on what is behind the words of an element of the page. */
  paletteOn(element: Element): Palette;
  /** Saves what a knowledge base says on the page as a file. Resolves with its name; null: not from this page. */
  takeAlong(base: BaseOnPage, format: ExportFormat, words: Messages): Promise<string | null>;
  /** Something of ours has failed; the rest goes on. */
  report(code: FaultCode, error: unknown): void;
  setDensity(density: Density): void;
  setChipCollapsed(collapsed: boolean): void;
  /** Turns overlays off on this page; the overlay is taken down as a consequence. */
  turnOff(): void;
  openOptions(): void;
}

export type PanelTab = 'who' | 'claims' | 'timeline' | 'about';
