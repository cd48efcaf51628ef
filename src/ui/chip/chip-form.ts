/**
 * What the chip shows, from most to least: what was found and the question who is speaking; the
 * count and the question; the question; our sign alone.
 */
export type ChipForm = 'words' | 'brief' | 'who' | 'sign';

/** A form and the width at which the browser would draw it, in pixels. */
export interface ChipSize {
  readonly form: ChipForm;
  readonly width: number;
}

/** Width of the sign alone with its border, in pixels: what a small gap must hold. */
export const SIGN_WIDTH = 32;

/** Sizes as drawn in a `ChipRuler`, the widest first and the sign last. */
export function measureForms(ruler: Element | null): readonly ChipSize[] {
  const drawn = Array.from(ruler?.children ?? [], (copy) => ({
    form: copy.getAttribute('data-form') as ChipForm,
    width: Math.ceil(copy.getBoundingClientRect().width),
  }));
  const sorted = drawn.sort((a, b) => b.width - a.width);
  return [...sorted, { form: 'sign', width: SIGN_WIDTH }];
}
