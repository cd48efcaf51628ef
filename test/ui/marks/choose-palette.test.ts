import { expect, test } from 'vitest';
import { contrast, type Rgb, rgbOf } from '../../../src/core/colour/contrast.ts';
import { choosePalette } from '../../../src/ui/marks/choose-palette.ts';

const STEPS = [0, 36, 73, 109, 146, 182, 219, 255];
const CUBE: readonly Rgb[] = STEPS.flatMap((red) =>
  STEPS.flatMap((green) => STEPS.map((blue): Rgb => [red, green, blue])),
);

test('every underline stands out at least 3:1 from any page colour', () => {
  for (const background of CUBE) {
    const { dark: _, ...colours } = choosePalette(background);
    for (const colour of Object.values(colours)) {
      expect(
        contrast(rgbOf(colour), background),
        `${colour} on ${background}`,
      ).toBeGreaterThanOrEqual(3);
    }
  }
});

test('words stand out at least 4.5:1 from any page colour', () => {
  for (const background of CUBE) {
    const { ink, quiet } = choosePalette(background);
    for (const colour of [ink, quiet]) {
      const ratio = contrast(rgbOf(colour), background);
      expect(ratio, `${colour} on ${background}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test.each([
  ['white', [255, 255, 255], false],
  ['sepia', [244, 236, 216], false],
  ['near black', [20, 20, 20], true],
] as const)('a %s page is dark: %s', (_, background, dark) => {
  expect(choosePalette(background).dark).toBe(dark);
});

test('black on white is 21:1', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
});
