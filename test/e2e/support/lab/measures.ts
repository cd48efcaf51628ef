/** Code that measures a page, or works on it, for tests that hand it a real one: `afterwordBundle` in the page's scripts. */
export { groundOf } from '../../../../src/page/page-colour.ts';
export { readColour } from '../../../../src/page/read-colour.ts';
export { runInSlices } from '../../../../src/page/slices.ts';
export { placeChip } from '../../../../src/ui/chip/place-chip.ts';
