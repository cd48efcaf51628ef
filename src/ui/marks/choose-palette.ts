import { contrast, luminance, type Rgb, rgbOf } from './contrast.ts';
import type { Hue } from './mark-kinds.ts';

/** Underline colours by what they mark, and whether our own surfaces go dark. */
export interface Palette extends Hues {
  readonly dark: boolean;
  readonly ink: string;
}
type Hues = Readonly<Record<Hue, string>>;

/** WCAG 2.2, 1.4.11: graphics that are needed to understand. */
const LEAST_CONTRAST = 3;

/** From quiet to strong; the quietest that can be seen is taken. */
const LIGHT: readonly Hues[] = [
  { fact: '#5F7FA8', forecast: '#A5762C', loaded: '#96699F', quote: '#4F8A70', neutral: '#857D6E' },
  { fact: '#2F5685', forecast: '#83540A', loaded: '#754684', quote: '#2C664D', neutral: '#5C564B' },
];
const DARK: readonly Hues[] = [
  { fact: '#7C9AC4', forecast: '#BE9548', loaded: '#B08ABA', quote: '#76AB8F', neutral: '#928979' },
  { fact: '#9CB9DF', forecast: '#D8B26A', loaded: '#CBA8D4', quote: '#97C6AC', neutral: '#B5AC9C' },
];
const LIGHT_INK = '#1F1B15';
const DARK_INK = '#ECE5D8';

/**
 * Colours that can be seen on `background`. On mid greys no hue reaches 3:1; there the page's own
 * black or white is taken, and the line's style alone tells the kind.
 */
export function choosePalette(background: Rgb): Palette {
  // Where black and white stand out equally, at a luminance of 0.18, light turns to dark.
  const dark = luminance(background) < 0.18;
  const ink = dark ? DARK_INK : LIGHT_INK;
  const seen = (dark ? DARK : LIGHT).find((hues) =>
    Object.values(hues).every((hue) => contrast(rgbOf(hue), background) >= LEAST_CONTRAST),
  );
  if (seen) return { dark, ink, ...seen };
  const plain = dark ? '#FFFFFF' : '#000000';
  return {
    dark,
    ink: plain,
    fact: plain,
    forecast: plain,
    loaded: plain,
    quote: plain,
    neutral: plain,
  };
}
