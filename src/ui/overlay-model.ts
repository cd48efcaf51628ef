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

/** What is on the page and how the reader wants to see it: plain data, created at each look. */
export interface OverlayModel extends AnnotatedPage<Range>, Choice {
  readonly landmarks: Landmarks<Element>;
  readonly palette: Palette;
  /** True if the browser paints no lines under highlighted words, so that we must draw them. */
  readonly drawsLines: boolean;
  /** Whether the chip was collapsed by the reader. */
  readonly chipCollapsed: boolean;
  /** Whether the notes are printed as footnotes. */
  readonly printNotes: boolean;
  /** Milliseconds that the pointer must rest before a note opens, and that pass before it closes. */
  readonly delays: { readonly open: number; readonly close: number };
}

/** The part of a knowledge base that is loaded on demand: for its article, or for the events that a page mentions. */
export type BaseDetails = ArticleDetails | ContextPart;

/** What the overlay asks of the rest of the extension. */
export interface OverlayHost {
  /** Loads a packaged file once. Rejects if it cannot be loaded (the extension is gone). */
  details(base: BaseOnPage): Promise<BaseDetails>;
  /** Loads what draws notes and panel. Rejects if it cannot be loaded. */
  opened(): Promise<OpenedPart>;
  /** Paints one mark in a transient state, in the style of its kind; null clears it. */
  highlight(state: ActiveState, mark: Mark<Range> | null): void;
  /** Colours with enough contrast on the background of an element's words. */
  paletteOn(element: Element): Palette;
  /** Saves what a knowledge base says on the page as a file. Resolves with its name; null: not from this page. */
  takeAlong(base: BaseOnPage, format: ExportFormat, words: Messages): Promise<string | null>;
  /** Reports that something of ours failed; the rest carries on. */
  report(code: FaultCode, error: unknown): void;
  setDensity(density: Density): void;
  setChipCollapsed(collapsed: boolean): void;
  /** Turns overlays off on this page; the overlay is taken down as a consequence. */
  turnOff(): void;
  openOptions(): void;
}

export type PanelTab = 'who' | 'claims' | 'timeline' | 'about';
