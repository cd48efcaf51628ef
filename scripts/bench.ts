import { readArguments } from '../tools/lib/read-arguments.ts';
import { formatRows } from './bench/format-rows.ts';
import { benchMatching } from './bench/matching.ts';

// `--against FOLDER`: another checkout, for instance of the last release, measured in the same run.
const { against } = readArguments('usage: npm run bench -- [--against FOLDER]', {
  options: { against: { type: 'string' } },
}).values;
console.log(
  'Ours, bundled as in the extension, beside approx-string-match, used as Hypothesis uses it. Medians, and the middle half of the runs, turn about, after the same time of warm-up.\n',
);
console.log(formatRows(await benchMatching(against ?? null)));
