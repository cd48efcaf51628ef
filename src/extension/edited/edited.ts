import { approximateSearchFor } from '../../core/matching/approximate-search-for.ts';
import { matchInterrupted } from '../../page/match-interrupted.ts';

/** Loaded only on a page that is a known article, if some of its words are not there as they were written. */
globalThis.afterwordReceive?.('edited', { approximateSearchFor, matchInterrupted });
