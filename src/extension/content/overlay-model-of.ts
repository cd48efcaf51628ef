import { viewOf } from '../../dom/documents.ts';
import { groundOf } from '../../page/page-colour.ts';
import { paintsBlocks } from '../../page/paint.ts';
import { choosePalette, type Palette } from '../../ui/marks/choose-palette.ts';
import type { OverlayModel } from '../../ui/overlay-model.ts';
import type { Settings } from '../settings/settings.ts';
import type { Look } from './look-at-page.ts';

/** The colours of our marks on the background behind `element`'s words. */
export function paletteOn(element: Element): Palette {
  return choosePalette(groundOf(element));
}

/** True if marks would look different. */
export function isOtherPalette(one: Palette, other: Palette): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

/** What the overlay shows after one look at a page, with these settings. */
export function modelOf(
  document: Document,
  { bases, marks, landmarks }: Look,
  settings: Settings,
): OverlayModel {
  const { density, kinds, chipCollapsed, printNotes, openDelay, closeDelay } = settings;
  return {
    bases,
    marks,
    landmarks,
    // Read again, since the page's colours change without a look.
    palette: paletteOn(landmarks.column),
    // If highlights would hide the words under blocks, the overlay draws the lines.
    drawsLines: isDrawn(document),
    density,
    kinds,
    chipCollapsed,
    printNotes,
    delays: { open: openDelay, close: closeDelay },
  };
}

function isDrawn(document: Document): boolean {
  const view = viewOf(document);
  return view !== null && paintsBlocks(view);
}
