import { approximateSearchFor } from '../../core/matching/approximate-search-for.ts';
import { matchInterrupted } from '../../page/match-interrupted.ts';

/** Comes only to a page that is an article we know, some of whose words are not there as they were written. */
globalThis.afterwordReceive?.('edited', { approximateSearchFor, matchInterrupted });
