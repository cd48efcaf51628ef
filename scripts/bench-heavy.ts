import { formatComparison } from './bench-page/format-comparison.ts';
import { benchHeavyPage, HEAVY_PAGES } from './bench-page/heavy.ts';
import { build } from './build.ts';

/** Pages that cost much by themselves, with our extension and without: all of them, or those that are named. */
const [runs = '3', ...names] = process.argv.slice(2);

await build();
for (const { name, reason } of HEAVY_PAGES) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`${name}: ${reason}\n`);
  console.log(`${formatComparison(await benchHeavyPage(name, Number(runs)))}\n`);
}
