import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import { openArticle } from '../../tools/browsers/open-article.ts';
import { storeSetting } from '../../tools/browsers/store-setting.ts';
import type { ExtensionPage, Look, TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { controlsOf } from './support/controls-of.ts';
import { withAxe } from './support/run-axe.ts';
import { tabTo } from './support/tab-to.ts';
import { withExtension } from './support/with-extension.ts';

const LANGUAGES = ['en', 'ru', 'be'] as const;
const LOOKS: readonly Look[] = ['light', 'dark', 'forced'];
const PAGES = ['popup', 'options', 'welcome'] as const;
type PageName = (typeof PAGES)[number];

describe.each(BROWSERS)('the pages of the extension in %s', (name, launch) => {
  let browser: TestBrowser;

  withExtension(name, launch, (started) => {
    browser = started;
  });

  /** The popup stands over the article, as it does for a reader. */
  const withPage = async (which: PageName, use: (page: ExtensionPage) => Promise<void>) => {
    const article = which === 'popup' ? await openArticle(browser) : null;
    const page = article
      ? await browser.popup(article)
      : await browser.extensionPage(`${which}.html`);
    await page.waitFor('main button');
    try {
      await use(page);
      await page.look('light');
    } finally {
      await page.close();
      await article?.close();
    }
  };

  test.each(LANGUAGES.flatMap((language) => PAGES.map((page) => [page, language] as const)))(
    '%s breaks no rule of axe in %s, in any look and with all that folds open',
    async (which, language) => {
      await storeSetting(browser, 'language', language);
      await withPage(which, async (page) => {
        expect(await page.evaluate((document) => document.documentElement.lang, null)).toBe(
          language,
        );
        await page.evaluate(unfold, null);
        const runAxe = await withAxe(page);
        for (const look of LOOKS) {
          await page.look(look);
          const { passes, violations } = await runAxe();
          expect(passes, look).toBeGreaterThan(10);
          expect(violations, look).toEqual([]);
        }
      });
    },
  );

  test.each(PAGES)('%s tells assistive technology the same in both browsers', async (which) => {
    await storeSetting(browser, 'language', 'en');
    await withPage(which, async (page) => {
      const told = controlsOf(await page.accessible());
      await expect(`${told}\n`).toMatchFileSnapshot(`snapshots/${which}.txt`);
    });
  });

  test('the popup is used with keys alone: read, switch, unfold, choose', async () => {
    await withPage('popup', async (page) => {
      await tabTo(page, /^Open the notes/);
      await tabTo(page, /^Notes on this page/);
      await page.press(' ');
      await until('a page switched off', async () => (await page.text()).includes('switched off'));
      await page.press(' ');
      await until('a page switched on', async () => (await page.text()).includes('82 notes'));
      await tabTo(page, /^More switches/);
      await page.press('Enter');
      await tabTo(page, /^Print notes as footnotes/);
      await tabTo(page, /^All notes/);
    });
  });

  test('the settings are changed with keys alone', async () => {
    await storeSetting(browser, 'printNotes', false);
    await withPage('options', async (page) => {
      await tabTo(page, /^Print notes as footnotes/);
      await page.press(' ');
      await tabTo(page, /^Show as text/);
      await page.press('Enter');
      const text = await until('settings as text', () =>
        page.evaluate((document) => document.querySelector('textarea')?.value || null, null),
      );
      expect(JSON.parse(text).afterword.printNotes).toBe(true);
      await tabTo(page, /^Print notes as footnotes/, true);
      await page.press(' ');
    });
  });

  test('the first-run page leads with keys alone to the article and to the settings', async () => {
    await withPage('welcome', async (page) => {
      await tabTo(page, /^Go to the article/);
      await tabTo(page, /^Settings/);
    });
  });
});

/** Runs in the page. */
function unfold(document: Document): void {
  const folds = document.querySelectorAll<HTMLElement>('button[aria-expanded="false"]');
  for (const fold of folds) fold.click();
}
