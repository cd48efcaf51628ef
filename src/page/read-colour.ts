import { clamp } from '../core/clamp.ts';
import { rgbOf } from '../core/colour/contrast.ts';

/** Red, green, blue: 0 to 255; opacity 0 to 1. */
export type Rgba = readonly [number, number, number, number];

/**
 * A computed colour in any notation as sRGB; null if it is no colour. Browsers give `rgb()` for the
 * old notations and otherwise keep what was written (`oklch()`, `lab()`, `color(display-p3 …)`), as CSS
 * Color 4 says. The browser converts those to sRGB itself: a canvas gives a colour mixed with itself as
 * `color(srgb …)` (Chromium), or as `#rrggbb` or `rgba()` (Firefox). That is read from the notation and not from pixels, which browsers may disturb
 * against fingerprinting.
 */
export function readColour(value: string): Rgba | null {
  return readRgb(value) ?? readRgb(inSrgb(value));
}

function readRgb(value: string): Rgba | null {
  if (/^#[\da-f]{6}$/.test(value)) return [...rgbOf(value), 1];
  const [, notation = '', list = ''] = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(value) ?? [];
  const numbers = list
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map(numberOf);
  if (numbers.length < 3 || numbers.some(Number.isNaN)) return null;
  const scale = notation === 'color' ? 255 : 1;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  // Wide-gamut colours lie outside sRGB.
  const channel = (value: number) => clamp(value * scale, 0, 255);
  return [channel(red), channel(green), channel(blue), alpha];
}

function numberOf(text: string): number {
  if (text === 'none') return 0;
  return text.endsWith('%') ? Number.parseFloat(text) / 100 : Number(text);
}

const NO_COLOUR = '#010203';

function inSrgb(value: string): string {
  // Every browser has it; the command line has no colours.
  const canvas = 'OffscreenCanvas' in globalThis ? new OffscreenCanvas(1, 1) : null;
  const context = canvas?.getContext('2d');
  if (!context) return '';
  context.fillStyle = NO_COLOUR;
  context.fillStyle = `color-mix(in srgb, ${value}, ${value})`;
  const mixed = String(context.fillStyle);
  // An unknown notation is ignored.
  return mixed === NO_COLOUR ? '' : mixed;
}
