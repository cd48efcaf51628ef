import { formatRows } from './bench/format-rows.ts';
import { benchMatching } from './bench/matching.ts';

console.log(
  'Ours, bundled as in the extension, beside approx-string-match, used as Hypothesis uses it. Medians, and the middle half of the runs, after the same time of warm-up.\n',
);
console.log(formatRows(await benchMatching()));
