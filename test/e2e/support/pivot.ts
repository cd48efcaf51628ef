/** The words of the article's central forecast, which is note 2, and what its note says first. */
export const PIVOT =
  'President Lukashenko is on the brink of pivoting his country away from Russia';
export const PIVOT_HEADLINE =
  'No such pivot followed; the oil and gas dispute was settled on 3 April 2017.';
