/** How many bases a reader can add: recognition checks each of them on every page of its sites. */
export const MOST_BASES = 50;
export const MOST_CLAIMS = 5_000;
/** The most hosts that a base may name: readers choose among them, and browsers ask for each. */
export const MOST_HOSTS = 100;
