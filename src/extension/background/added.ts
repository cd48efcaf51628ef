import { createAddedOnPages } from './added-on-pages.ts';

/** Of this browser. */
export const added = createAddedOnPages();
