/** Code that measures a page, for tests that hand it a real one: `afterwordBundle` in the page's scripts. */
export { groundOf } from '../../../../src/page/page-colour.ts';
export { readColour } from '../../../../src/page/read-colour.ts';
export { placeChip } from '../../../../src/ui/chip/place-chip.ts';
