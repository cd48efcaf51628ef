import type { Density } from '../../core/model/density.ts';
import { DENSITIES } from '../../core/model/density.ts';
import { findByline, findHeadline } from '../../page/headline.ts';
import { colourBehind } from '../../page/page-colour.ts';
import { adoptStyles, paint, paintAll } from '../../page/paint.ts';
import { choosePalette } from '../../ui/marks/choose-palette.ts';
import { markStyles } from '../../ui/marks/mark-styles.ts';
import { createMessages } from '../../ui/messages/messages.ts';
import { mountOverlay, type OverlayHandle } from '../../ui/mount-overlay.tsx';
import type { LiveWords, OverlayHost, OverlayModel } from '../../ui/overlay-model.ts';
import { Panel } from '../../ui/panel/Panel.tsx';
import type { Boot } from '../messages.ts';
import type { Settings } from '../settings/settings.ts';
import { changeSettings, openOptions } from './ask-background.ts';
import { followPointer } from './follow-pointer.ts';
import type { Found } from './found.ts';
import { highlightGroups, isShown } from './highlight-groups.ts';
import type { KnowledgeFiles } from './knowledge-files.ts';

export interface ShowOptions {
  readonly document: Document;
  readonly boot: Boot;
  readonly settings: Settings;
  readonly files: KnowledgeFiles;
  readonly found: Found;
  readonly signal: AbortSignal;
  turnOff(): void;
}

/** What is on the page while notes are on; all of it goes when the signal aborts. */
export interface Shown {
  readonly overlay: OverlayHandle;
  update(found: Found): void;
  applySettings(settings: Settings): void;
  nextDensity(): void;
}

/** Paints the words, mounts the overlay and lets the pointer open notes. */
export function show(options: ShowOptions): Shown {
  const { document, boot, files, signal, turnOff } = options;
  let { found, settings } = options;
  let unpaint: () => void = () => undefined;

  const repaint = () => {
    unpaint();
    const notes = found.notes.filter((note) => isShown(note, settings.density, settings.kinds));
    unpaint = paintAll(highlightGroups({ ...found, notes }));
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

  const palette = choosePalette(colourBehind(found.text.root));
  const undress = adoptStyles(document, markStyles(palette));
  repaint();
  const overlay = mountOverlay({
    document,
    model: modelOf(document, found, settings),
    host,
    panel: Panel,
    palette,
    messages: createMessages(boot.locale, boot.words ?? undefined),
    signal,
  });
  followPointer({
    document,
    found: () => found,
    isShown: (note) => isShown(note, settings.density, settings.kinds),
    overlay,
    signal,
  });
  signal.addEventListener('abort', () => {
    unpaint();
    paintState('hover', null);
    paintState('open', null);
    undress();
  });

  const refresh = () => {
    repaint();
    overlay.update(modelOf(document, found, settings));
  };
  return {
    overlay,
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

function noArticle(): Error {
  return new Error('details were asked for on a page without an article of ours');
}

const STATE_PRIORITY = 1;

function paintState(state: 'hover' | 'open', words: LiveWords | null): void {
  const name = `afterword-active-${state}`;
  const range = words?.range();
  if (range) paint(name, [range], STATE_PRIORITY);
  else CSS.highlights.delete(name);
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
    headline,
    byline: () =>
      found.article ? findByline(document, found.text, headline(), found.article.author) : null,
    density: settings.density,
    chipCollapsed: settings.chipCollapsed,
    printNotes: settings.printNotes,
    delays: { open: settings.openDelay, close: settings.closeDelay },
  };
}
