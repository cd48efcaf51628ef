/** One step of an alignment: `claimCount` words of the claim against `pageCount` of the page. */
export interface AlignedWords {
  readonly claimAt: number;
  readonly claimCount: number;
  readonly pageAt: number;
  readonly pageCount: number;
  readonly cost: number;
}

export interface Alignment {
  /** Words of the page, `last` included. */
  readonly first: number;
  readonly last: number;
  readonly cost: number;
  /** The steps where the page differs, in order. */
  readonly differences: readonly AlignedWords[];
}

/** More than any alignment costs. */
export const FAR = 1 << 20;
