import type { Density } from '../../core/model/density.ts';
import { DENSITIES } from '../../core/model/density.ts';
import { type ActiveState, activeHighlightName } from '../../core/model/highlight-name.ts';
import { MARK_KINDS } from '../../core/model/mark-kind.ts';
import { findByline, findHeadline } from '../../page/headline.ts';
import { colourBehind } from '../../page/page-colour.ts';
import {
  adoptStyles,
  paint,
  paintAll,
  paintsBlocks,
  watchForcedColours,
} from '../../page/paint.ts';
import { choosePalette } from '../../ui/marks/choose-palette.ts';
import { markStyles } from '../../ui/marks/mark-styles.ts';
import type { OverlayHandle } from '../../ui/mount-overlay.tsx';
import type {
  ActiveWords,
  OverlayHost,
  OverlayModel,
  OverlayNote,
} from '../../ui/overlay-model.ts';
import type { Boot } from '../messages.ts';
import type { Settings } from '../settings/settings.ts';
import { changeSettings, openOptions } from './ask-background.ts';
import { followPointer } from './follow-pointer.ts';
import type { Found } from './found.ts';
import { highlightGroups, isShown } from './highlight-groups.ts';
import type { KnowledgeFiles } from './knowledge-files.ts';
import { logUnlessAborted } from './log.ts';

export interface ShowOptions {
  readonly document: Document;
  readonly boot: Boot;
  readonly settings: Settings;
  readonly files: KnowledgeFiles;
  readonly found: Found;
  readonly signal: AbortSignal;
  turnOff(): void;
}

/** What is on the page while notes are on; all of it goes when the signal aborts, or by `remove`. */
export interface Shown {
  remove(): void;
  /** Null until our surfaces were read. */
  overlay(): OverlayHandle | null;
  update(found: Found): void;
  applySettings(settings: Settings): void;
  nextDensity(): void;
}

/** Paints the words, mounts the overlay and lets the pointer open notes. */
export function show(options: ShowOptions): Shown {
  const { document, boot, files, turnOff } = options;
  const shown = new AbortController();
  const signal = AbortSignal.any([options.signal, shown.signal]);
  let { found, settings } = options;
  const palette = choosePalette(colourBehind(found.text.root));
  let unpaint: () => void = () => undefined;
  let undress: () => void = () => undefined;

  const isWanted = (note: OverlayNote) => isShown(note, settings.density, settings.kinds);
  const repaint = () => {
    unpaint();
    undress();
    undress = adoptStyles(document, markStyles(palette));
    unpaint = drawsLines(document) ? () => undefined : paintAll(highlightGroups(found, isWanted));
  };
  const setDensity = (density: Density) => changeSettings({ density });
  const host: OverlayHost = {
    details: () => (found.article ? files.details(found.article.id) : Promise.reject(noArticle())),
    context: files.context,
    highlight: (state, words) => paintState(state, words),
    setDensity,
    setChipCollapsed: (chipCollapsed) => changeSettings({ chipCollapsed }),
    turnOff,
    openOptions,
  };

  repaint();
  let overlay: OverlayHandle | null = null;
  const mount = async () => {
    const part = await files.overlay();
    if (signal.aborted) return;
    const { locale, words } = boot;
    const model = modelOf(document, found, settings);
    overlay = part.mount({ document, model, host, palette, locale, words, signal });
    followPointer({
      document,
      found: () => found,
      isShown: isWanted,
      overlay,
      signal,
    });
  };
  mount().catch(logUnlessAborted);
  signal.addEventListener('abort', () => {
    unpaint();
    paintState('hover', null);
    paintState('open', null);
    undress();
  });

  const refresh = () => {
    repaint();
    overlay?.update(modelOf(document, found, settings));
  };
  if (document.defaultView) watchForcedColours(document.defaultView, refresh, signal);
  return {
    overlay: () => overlay,
    remove: () => shown.abort(),
    update(next) {
      found = next;
      refresh();
    },
    applySettings(next) {
      settings = next;
      refresh();
    },
    nextDensity: () => setDensity(after(settings.density)),
  };
}

/** Where highlights hide the words under blocks, the overlay draws the lines. */
function drawsLines({ defaultView }: Document): boolean {
  return defaultView !== null && paintsBlocks(defaultView);
}

function noArticle(): Error {
  return new Error('details were asked for on a page without an article of ours');
}

const STATE_PRIORITY = 1;

/** One highlight a state at most; its name ends with the kind, whose line it keeps. */
function paintState(state: ActiveState, words: ActiveWords | null): void {
  for (const kind of MARK_KINDS) CSS.highlights.delete(activeHighlightName(state, kind));
  const range = words?.range();
  if (words && range) paint(activeHighlightName(state, words.kind), [range], STATE_PRIORITY);
}

function after(density: Density): Density {
  return DENSITIES[(DENSITIES.indexOf(density) + 1) % DENSITIES.length] ?? 'all';
}

function modelOf(document: Document, found: Found, settings: Settings): OverlayModel {
  const headline = () =>
    findHeadline(document, found.text, found.article?.headline ?? document.title);
  return {
    knowledgeBase: found.knowledgeBase,
    recognition: found.recognition,
    article: found.article,
    notes: found.notes.filter(({ claim }) => settings.kinds[claim.kind] !== false),
    missing: found.missing,
    disclaimer: found.disclaimer,
    mentions: found.mentions,
    root: () => found.text.root,
    headline,
    byline: () =>
      found.article ? findByline(document, found.text, headline(), found.article.author) : null,
    drawsLines: drawsLines(document),
    density: settings.density,
    chipCollapsed: settings.chipCollapsed,
    printNotes: settings.printNotes,
    delays: { open: settings.openDelay, close: settings.closeDelay },
  };
}
