import type { Density } from '../../core/model/density.ts';
import { DENSITIES } from '../../core/model/density.ts';
import type { Mark } from '../../core/model/mark.ts';
import { adoptStyles, paintsBlocks, watchForcedColours } from '../../page/paint.ts';
import { choosePalette } from '../../ui/marks/choose-palette.ts';
import { isShown } from '../../ui/marks/is-shown.ts';
import { markStyles } from '../../ui/marks/mark-styles.ts';
import type { OverlayHandle } from '../../ui/mount-overlay.tsx';
import type { OverlayHost, OverlayModel } from '../../ui/overlay-model.ts';
import type { Boot } from '../messages.ts';
import type { Settings } from '../settings/settings.ts';
import { changeSettings, openOptions } from './ask-background.ts';
import { followPointer } from './follow-pointer.ts';
import type { KnowledgeFiles } from './knowledge-files.ts';
import { logUnlessAborted } from './log.ts';
import type { Look } from './look-at-page.ts';
import { paintActive, paintMarks } from './paint-marks.ts';

export interface ShowOptions {
  readonly document: Document;
  readonly boot: Boot;
  readonly settings: Settings;
  readonly files: KnowledgeFiles;
  readonly look: Look;
  readonly signal: AbortSignal;
  turnOff(): void;
}

/** What is on the page while notes are on; all of it goes when the signal aborts, or by `remove`. */
export interface Shown {
  remove(): void;
  /** Null until our surfaces were read. */
  overlay(): OverlayHandle | null;
  update(look: Look): void;
  applySettings(settings: Settings): void;
  nextDensity(): void;
}

/** Paints the words, mounts the overlay and lets the pointer open notes. */
export function show(options: ShowOptions): Shown {
  const { document, boot, files, turnOff } = options;
  const shown = new AbortController();
  const signal = AbortSignal.any([options.signal, shown.signal]);
  let { look, settings } = options;
  let model = modelOf(document, look, settings);
  let unpaint: () => void = () => undefined;
  let undress: () => void = () => undefined;

  const isWanted = (mark: Mark) => isShown(mark, model);
  const repaint = () => {
    unpaint();
    undress();
    undress = adoptStyles(document, markStyles(model.palette));
    unpaint = model.drawsLines ? () => undefined : paintMarks(look.marks, isWanted);
  };
  const setDensity = (density: Density) => changeSettings({ density });
  const host: OverlayHost = {
    details: ({ knowledgeBase, article }) =>
      article ? files.details(knowledgeBase.id, article.id) : files.context(knowledgeBase.id),
    highlight: paintActive,
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
    overlay = part.mount({ document, model, host, locale, words, signal });
    followPointer({
      document,
      text: () => look.text,
      marks: () => model.marks.filter(isWanted),
      overlay,
      signal,
    });
  };
  mount().catch(logUnlessAborted);
  signal.addEventListener('abort', () => {
    unpaint();
    paintActive('hover', null);
    paintActive('open', null);
    undress();
  });

  const refresh = () => {
    model = modelOf(document, look, settings);
    repaint();
    overlay?.update(model);
  };
  if (document.defaultView) watchForcedColours(document.defaultView, refresh, signal);
  return {
    overlay: () => overlay,
    remove: () => shown.abort(),
    update(next) {
      look = next;
      refresh();
    },
    applySettings(next) {
      settings = next;
      refresh();
    },
    nextDensity: () => setDensity(after(settings.density)),
  };
}

function after(density: Density): Density {
  return DENSITIES[(DENSITIES.indexOf(density) + 1) % DENSITIES.length] ?? 'all';
}

function modelOf(
  { defaultView }: Document,
  { bases, marks, landmarks }: Look,
  settings: Settings,
): OverlayModel {
  const { density, kinds, chipCollapsed, printNotes, openDelay, closeDelay } = settings;
  return {
    bases,
    marks,
    landmarks,
    palette: choosePalette(landmarks.background),
    // Where highlights hide the words under blocks, the overlay draws the lines.
    drawsLines: defaultView !== null && paintsBlocks(defaultView),
    density,
    kinds,
    chipCollapsed,
    printNotes,
    delays: { open: openDelay, close: closeDelay },
  };
}
