import type { Density } from '../../core/model/density.ts';
import { DENSITIES } from '../../core/model/density.ts';
import type { Mark } from '../../core/model/mark.ts';
import { viewOf } from '../../dom/documents.ts';
import { Painter, watchForcedColours } from '../../page/paint.ts';
import { watchTheme } from '../../page/watch-theme.ts';
import { loadTextFace } from '../../ui/host/load-text-face.ts';
import { privateName } from '../../ui/host/private-name.ts';
import { isShown } from '../../ui/marks/is-shown.ts';
import { markGrounds, markStyles } from '../../ui/marks/mark-styles.ts';
import type { OverlayHandle } from '../../ui/mount-overlay.tsx';
import type { OverlayHost } from '../../ui/overlay-model.ts';
import { pageSheet } from '../../ui/styles/page-sheet.ts';
import type { Boot } from '../messages.ts';
import type { Settings } from '../settings/settings.ts';
import { changeSettings, openOptions } from './ask-background.ts';
import { followPointer } from './follow-pointer.ts';
import { hideInPrint } from './hide-in-print.ts';
import { keepUp } from './keep-up.ts';
import type { KnowledgeFiles } from './knowledge-files.ts';
import { logUnlessAborted } from './log-unless-aborted.ts';
import type { Look } from './look-at-page.ts';
import { isOtherPalette, modelOf, paletteOn } from './overlay-model-of.ts';
import { countPieces, paintActive, paintMarks } from './paint-marks.ts';
import { wearSheet } from './wear-sheet.ts';

export interface ShowOptions {
  readonly document: Document;
  readonly boot: Boot;
  readonly settings: Settings;
  readonly files: KnowledgeFiles;
  readonly look: Look;
  readonly signal: AbortSignal;
  report: OverlayHost['report'];
  turnOff(): void;
  /** The page keeps removing what we put on it. */
  onRefused(): void;
  /** A later copy of our scripts takes over. */
  onReplaced(): void;
}

/** Everything on the page while notes are on; it goes when the signal aborts, or with `remove`. */
export interface Shown {
  remove(): void;
  /** Null until our surfaces are loaded. */
  overlay(): OverlayHandle | null;
  update(look: Look): void;
  /** Drops marks from words that they are not about, since the page's words may have changed. */
  check(): void;
  applySettings(settings: Settings): void;
  nextDensity(): void;
}

/** Paints the words, mounts the overlay and lets the pointer open notes. */
export function show(options: ShowOptions): Shown {
  const { document, boot, files, report, turnOff, onRefused, onReplaced } = options;
  const shown = new AbortController();
  const signal = AbortSignal.any([options.signal, shown.signal]);
  let { look, settings } = options;
  let model = modelOf(document, look, settings);
  const painter = new Painter();
  const font = privateName();
  const wear = wearSheet(signal);

  const isWanted = (mark: Mark) => isShown(mark, model);
  let pieces = 0;
  const repaint = () => {
    pieces = countPieces(look.marks);
    paintMarks(painter, model.drawsLines ? [] : look.marks, isWanted);
  };
  const dress = () => {
    const { palette } = model;
    const rules = { marks: markStyles(palette), grounds: markGrounds(palette) };
    return wear(pageSheet({ ...rules, font, locale: boot.locale }));
  };
  const setDensity = (density: Density) => changeSettings({ density });
  const detailsOf: OverlayHost['details'] = ({ knowledgeBase, article }) =>
    article ? files.details(knowledgeBase.id, article.id) : files.context(knowledgeBase.id);
  const host: OverlayHost = {
    details: detailsOf,
    opened: async () => {
      const { partFor } = await files.opened();
      return partFor(boot.locale, boot.words, () => [look.text, look.marks.filter(isWanted)]);
    },
    takeAlong: async (base, format, words) => {
      const [part, details] = await Promise.all([files.exports(), detailsOf(base)]);
      return part.save({ ...look, format, base, details, words });
    },
    highlight: (state, mark) => paintActive(painter, state, mark),
    paletteOn,
    report,
    setDensity,
    setChipCollapsed: (chipCollapsed) => changeSettings({ chipCollapsed }),
    turnOff,
    openOptions,
  };

  repaint();
  // Fonts of this device alone: they are read at once.
  const dressed = dress().then(() => loadTextFace(document, font));
  let overlay: OverlayHandle | null = null;
  const mount = async () => {
    // Nothing of ours can be measured before the page's sheet shows it.
    const [part] = await Promise.all([files.overlay(), dressed]);
    if (signal.aborted) return;
    const { locale, words } = boot;
    overlay = part.mount({
      ...{ document, model, host, font, locale, words, signal, onRefused, onReplaced },
    });
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
    painter.eraseAll();
  });

  const refresh = () => {
    const { palette } = model;
    model = modelOf(document, look, settings);
    repaint();
    if (isOtherPalette(model.palette, palette)) void dress();
    overlay?.update(model);
  };
  const recolour = () => {
    // What is beside the words may have a different background.
    if (isOtherPalette(paletteOn(look.landmarks.column), model.palette)) refresh();
    else overlay?.recolour();
  };
  watchTheme({ document, signal, column: () => look.landmarks.column, onMayChange: recolour });
  const isPrinting = hideInPrint(document, painter, signal);
  const mend = () => {
    if (isPrinting()) return false;
    recolour();
    return painter.restore();
  };
  keepUp(document, mend, signal);
  const view = viewOf(document);
  if (view) watchForcedColours(view, refresh, signal);
  return {
    overlay: () => overlay,
    remove: () => shown.abort(),
    update(next) {
      look = next;
      refresh();
    },
    check() {
      if (countPieces(look.marks) !== pieces) refresh();
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
