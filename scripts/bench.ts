import { formatRows } from './bench/format-rows.ts';
import { benchMatching } from './bench/matching.ts';

console.log(
  'Ours beside approx-string-match, used as Hypothesis uses it. Medians, and the middle half of the runs.\n',
);
console.log(formatRows(await benchMatching()));
