import { createAddedOnPages } from './added-on-pages.ts';

/** The added bases of this browser. */
export const added = createAddedOnPages();
