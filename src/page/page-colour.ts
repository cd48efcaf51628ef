/** Red, green, blue: 0 to 255. */
export type Rgb = readonly [number, number, number];

const WHITE: Rgb = [255, 255, 255];

/**
 * The colour behind an element's text: its own background and those of its ancestors, laid over
 * each other down to the first opaque one. White when none is, as browsers paint it; the canvas
 * colour of the page's `color-scheme` where it is dark. Background images are not seen.
 */
export function colourBehind(element: Element): Rgb {
  const view = element.ownerDocument.defaultView;
  const layers: (readonly [number, number, number, number])[] = [];
  for (let at: Element | null = element; at && view; at = at.parentElement) {
    const layer = parseColour(view.getComputedStyle(at).backgroundColor);
    if (layer && layer[3] > 0) layers.push(layer);
    if (layer?.[3] === 1) break;
  }
  let colour: Rgb = canvasColour(element.ownerDocument);
  for (const [red, green, blue, alpha] of layers.reverse()) {
    const [r, g, b] = colour;
    const over = (top: number, below: number) => top * alpha + below * (1 - alpha);
    colour = [over(red, r), over(green, g), over(blue, b)];
  }
  return colour;
}

/** What a page without a background shows. */
function canvasColour(document: Document): Rgb {
  const view = document.defaultView;
  const scheme = view?.getComputedStyle(document.documentElement).colorScheme ?? '';
  const prefersDark = view?.matchMedia('(prefers-color-scheme: dark)').matches ?? false;
  const dark = /\bdark\b/.test(scheme) && (prefersDark || !/\blight\b/.test(scheme));
  return dark ? [18, 18, 18] : WHITE;
}

/** Computed background colours come as `rgb()` or `rgba()`; other notations are not understood. */
export function parseColour(value: string): readonly [number, number, number, number] | null {
  const numbers = /^rgba?\(([^)]*)\)$/
    .exec(value)?.[1]
    ?.split(/[\s,/]+/)
    .filter(Boolean);
  if (!numbers || numbers.length < 3) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.map(Number);
  return [red, green, blue, alpha].some(Number.isNaN) ? null : [red, green, blue, alpha];
}
