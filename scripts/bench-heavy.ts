import { readArguments } from '../tools/lib/read-arguments.ts';
import { formatComparison } from './bench-page/format-comparison.ts';
import { benchHeavyPage, HEAVY_PAGES } from './bench-page/heavy.ts';
import { build } from './build.ts';

/** Pages that cost much by themselves, with our extension and without: all of them, or those that are named. */
const USAGE = `usage: npm run bench:heavy -- [RUNS] [PAGE…]; pages: ${HEAVY_PAGES.map(({ name }) => name).join(', ')}`;
const { positionals } = readArguments(USAGE, { allowPositionals: true });
const [runs = '3', ...names] = positionals;
const unknown = names.find((name) => !HEAVY_PAGES.some((page) => page.name === name));

if (!/^[1-9]\d*$/.test(runs) || unknown !== undefined) {
  console.error(
    `${unknown ?? runs} is ${unknown ? 'no such page' : 'no number of runs'}; ${USAGE}`,
  );
  process.exitCode = 2;
} else {
  await build();
  for (const { name, reason } of HEAVY_PAGES) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`${name}: ${reason}\n`);
    console.log(`${formatComparison(await benchHeavyPage(name, Number(runs)))}\n`);
  }
}
