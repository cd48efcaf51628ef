import { BadInput } from '../tools/lib/bad-input.ts';
import { type BrowserName, findBrowser } from '../tools/lib/find-browser.ts';
import { readArguments } from '../tools/lib/read-arguments.ts';
import { benchAdded } from './bench-page/added.ts';
import { benchArticle } from './bench-page/article.ts';
import { benchBusyPage } from './bench-page/busy.ts';
import { benchFirstStage } from './bench-page/first-stage.ts';
import { formatComparison } from './bench-page/format-comparison.ts';
import { extensionsToMeasure } from './bench-page/measured-extensions.ts';
import type { Comparison } from './bench-page/sides.ts';
import { build } from './build.ts';

const PARTS = ['added', 'uncovered', 'article', 'long', 'busy'] as const;

// `--quick` for a look while developing; `--against FOLDER`: another checkout, built, in the same run.
const { values, positionals } = readArguments(
  `usage: npm run bench:page -- [--quick] [--against FOLDER] [PART…]; parts: ${PARTS.join(', ')}`,
  {
    options: { quick: { type: 'boolean' }, against: { type: 'string' } },
    allowPositionals: true,
  },
);
const runs = (many: number) => (values.quick ? 3 : many);
const isWanted = (part: (typeof PARTS)[number]) =>
  positionals.length === 0 || positionals.includes(part);

await build();
for (const browser of ['chromium', 'firefox'] as const) {
  if ((process.env.AFTERWORD_BROWSER ?? browser) !== browser) continue;
  if (!findBrowser(browser)) {
    console.log(`${browser} is not here: it is left out.\n`);
    continue;
  }
  await benchIn(browser).catch((error: unknown) => {
    if (!(error instanceof BadInput)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  });
}

async function benchIn(browser: BrowserName): Promise<void> {
  const extensions = await extensionsToMeasure(browser, values.against ?? null);
  if (isWanted('added')) {
    await show(`${browser}: no knowledge base added beside many`, () =>
      benchAdded({ browser, extensions, runs: runs(15) }),
    );
  }
  if (isWanted('uncovered')) {
    await show(`${browser}: a page of the outlet that is not covered`, () =>
      benchFirstStage({ browser, extensions, runs: runs(40) }),
    );
  }
  if (isWanted('article')) {
    await show(`${browser}: the article`, () =>
      benchArticle({ browser, extensions, page: {}, runs: runs(15), settle: 2000 }),
    );
  }
  if (isWanted('long')) {
    await show(`${browser}: the article at the head of a mebibyte of text`, () =>
      benchArticle({
        browser,
        extensions,
        page: { length: 'long' },
        runs: runs(7),
        settle: 6000,
      }),
    );
  }
  if (isWanted('busy') && browser === 'chromium') {
    await show(`${browser}: the article on a page that changes 100 times a second`, () =>
      benchBusyPage(extensions, runs(5)),
    );
  }
}

async function show(title: string, measure: () => Promise<Comparison[]>): Promise<void> {
  console.log(`${title}\n`);
  console.log(`${formatComparison(await measure())}\n`);
}
