import { contrast, luminance, type Rgb, rgbOf } from '../../core/colour/contrast.ts';
import type { Hue } from './mark-kinds.ts';

/** Underline colours by what they mark, and whether our own surfaces are dark. */
export interface Palette extends Hues {
  readonly dark: boolean;
  /** For words, and for lines under the pointer. */
  readonly ink: string;
  /** For less prominent words. */
  readonly quiet: string;
}
type Hues = Readonly<Record<Hue, string>>;

/** WCAG 2.2, 1.4.11: graphics that are needed to understand. */
const LEAST_CONTRAST = 3;

/** From quiet to strong; the quietest with enough contrast is used. */
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
const LIGHT_QUIET = '#6B6355';
const DARK_QUIET = '#A39A89';

/** WCAG 2.2, 1.4.3: text. */
const LEAST_TEXT_CONTRAST = 4.5;

/**
 * Colours with enough contrast on `background`. On mid greys no hue reaches 3:1; there plain
 * black or white is used, and only the line's style tells the kind.
 */
export function choosePalette(background: Rgb): Palette {
  // Light turns to dark at a luminance of 0.18, where black and white have equal contrast.
  const dark = luminance(background) < 0.18;
  const plain = dark ? '#FFFFFF' : '#000000';
  const stands = (colour: string, least: number) => contrast(rgbOf(colour), background) >= least;
  const text = (colours: readonly string[]) =>
    colours.find((colour) => stands(colour, LEAST_TEXT_CONTRAST)) ?? plain;
  const ink = dark ? DARK_INK : LIGHT_INK;
  const hues = (dark ? DARK : LIGHT).find((some) =>
    Object.values(some).every((hue) => stands(hue, LEAST_CONTRAST)),
  );
  return {
    dark,
    ink: text([ink]),
    quiet: text([dark ? DARK_QUIET : LIGHT_QUIET, ink]),
    ...(hues ?? { fact: plain, forecast: plain, loaded: plain, quote: plain, neutral: plain }),
  };
}
