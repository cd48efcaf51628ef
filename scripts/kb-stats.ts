import { statistics } from '../src/knowledge/statistics.ts';
import { formatStatistics } from '../tools/lib/format-statistics.ts';
import { withBase } from '../tools/lib/with-base.ts';

/** Prints what a knowledge base covers: `npm run kb:stats [DIR]`. */
process.exitCode = await withBase(process.argv[2], (base) => {
  console.log(formatStatistics(statistics(base)));
  return 0;
});
