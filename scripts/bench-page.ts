import { benchAdded } from './bench-page/added.ts';
import { benchArticle } from './bench-page/article.ts';
import { benchBusyPage } from './bench-page/busy.ts';
import { benchFirstStage } from './bench-page/first-stage.ts';
import { formatComparison } from './bench-page/format-comparison.ts';
import type { Comparison } from './bench-page/sides.ts';
import { build } from './build.ts';
import { findBrowser } from './lib/find-browser.ts';

/** `--quick` for a look while developing, `--added` for the part about added bases alone. */
const quick = process.argv.includes('--quick');
const runs = (many: number) => (quick ? 3 : many);

await build();
for (const browser of ['chromium', 'firefox'] as const) {
  if ((process.env.AFTERWORD_BROWSER ?? browser) !== browser) continue;
  if (!findBrowser(browser)) {
    console.log(`${browser} is not here: it is left out.\n`);
    continue;
  }
  await show(`${browser}: no knowledge base added beside many`, () =>
    benchAdded(browser, runs(15)),
  );
  if (process.argv.includes('--added')) continue;
  await show(`${browser}: a page of the outlet that is not covered`, () =>
    benchFirstStage(browser, runs(40)),
  );
  await show(`${browser}: the article`, () =>
    benchArticle({ browser, page: {}, runs: runs(15), settle: 2000 }),
  );
  await show(`${browser}: the article at the head of a mebibyte of text`, () =>
    benchArticle({ browser, page: { length: 'long' }, runs: runs(7), settle: 6000 }),
  );
  if (browser === 'chromium') {
    await show(`${browser}: the article on a page that changes 100 times a second`, () =>
      benchBusyPage(runs(5)),
    );
  }
}

async function show(title: string, measure: () => Promise<Comparison[]>): Promise<void> {
  console.log(`${title}\n`);
  console.log(`${formatComparison(await measure())}\n`);
}
