import { contrast, luminance, type Rgb } from '../core/colour/contrast.ts';
import { composedAncestorsOf } from '../dom/composed.ts';
import { rootElementOf, viewOf } from '../dom/documents.ts';
import { documentOf } from '../dom/nodes.ts';
import { type Rgba, readColour } from './read-colour.ts';

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [18, 18, 18];

/** Nobody sets text at a lower contrast; if it looks that way, something else lies behind it. */
const LEGIBLE = 2;

/**
 * The colour behind an element's words, as far as can be told: if they would be illegible on the colours
 * found there, a picture or a gradient lies behind them, and light words mean a dark one.
 */
export function groundOf(element: Element): Rgb {
  const behind = colourBehind(element);
  const view = viewOf(documentOf(element));
  const words = view && readColour(view.getComputedStyle(element).color);
  if (!words || words[3] === 0) return behind;
  const [red, green, blue] = words;
  if (contrast([red, green, blue], behind) >= LEGIBLE) return behind;
  return luminance([red, green, blue]) > 0.18 ? BLACK : WHITE;
}

/**
 * The colour behind an element's text: its own background and those of its ancestors, laid over
 * each other down to the first opaque one. White if none is opaque, as browsers paint it; the canvas
 * colour of the page's `color-scheme` where it is dark. Background images are ignored.
 */
export function colourBehind(element: Element): Rgb {
  const view = viewOf(documentOf(element));
  const layers: Rgba[] = [];
  for (const at of view ? composedAncestorsOf(element) : []) {
    const layer = readColour(view?.getComputedStyle(at).backgroundColor ?? '');
    if (layer && layer[3] > 0) layers.push(layer);
    if (layer?.[3] === 1) break;
  }
  let colour: Rgb = canvasColour(documentOf(element));
  for (const [red, green, blue, alpha] of layers.reverse()) {
    const [r, g, b] = colour;
    const over = (top: number, below: number) => top * alpha + below * (1 - alpha);
    colour = [over(red, r), over(green, g), over(blue, b)];
  }
  return colour;
}

/** What a page without a background shows. */
function canvasColour(document: Document): Rgb {
  const view = viewOf(document);
  const root = rootElementOf(document);
  const scheme = (root && view?.getComputedStyle(root).colorScheme) ?? '';
  const prefersDark = view?.matchMedia('(prefers-color-scheme: dark)').matches ?? false;
  const dark = /\bdark\b/.test(scheme) && (prefersDark || !/\blight\b/.test(scheme));
  return dark ? BLACK : WHITE;
}
