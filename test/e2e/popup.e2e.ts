import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import { expectedPaint, paintedOf, writtenClaims } from '../../tools/browsers/claims-on-page.ts';
import { settledSnapshot } from '../../tools/browsers/dom-snapshot.ts';
import { highlights } from '../../tools/browsers/highlights.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import { withOptions } from '../../tools/site/page-options.ts';
import { OTHER_URL } from '../../tools/site/site.ts';
import { pressSwitch } from './support/press-switch.ts';
import { showEveryNote } from './support/show-every-note.ts';
import { withExtension } from './support/with-extension.ts';

const STILL = withOptions(ARTICLE_URL, { ad: 'still' });
const EXPECTED = expectedPaint(writtenClaims());

describe.each(BROWSERS)('the toolbar popup in %s', (name, launch) => {
  let browser: TestBrowser;

  withExtension(name, launch, (started) => {
    browser = started;
  });

  beforeAll(async () => {
    await showEveryNote(browser);
  });

  const article = async () => {
    const page = await browser.open(STILL);
    expect(await paintedOf(page, EXPECTED.length)).toEqual(EXPECTED);
    return page;
  };
  const press = async (page: Awaited<ReturnType<typeof article>>, label: RegExp) => {
    const popup = await browser.popup(page);
    await pressSwitch(popup, label);
    await popup.close();
  };
  const isClean = async (page: Awaited<ReturnType<typeof article>>) =>
    (await highlights(page)).length === 0 && (await page.$('[afterword-root]')) === null;

  test('says how much was found on the article', async () => {
    const page = await article();
    const popup = await browser.popup(page);
    const says = async () => (await popup.text()).includes(String(EXPECTED.length));
    await until(`a popup that says ${EXPECTED.length}`, says);
    await popup.close();
    await page.close();
  });

  test('turns the notes off on a page, which is then as it was, and on again', async () => {
    const page = await article();
    const before = await settledSnapshot(page);
    await press(page, /this page/);
    await until('a page without notes', () => isClean(page));
    expect(await settledSnapshot(page)).toBe(before);
    await press(page, /this page/);
    expect(await paintedOf(page, EXPECTED.length)).toEqual(EXPECTED);
    await page.close();
  });

  test('turns the notes off on the site, and remembers it', async () => {
    const first = await article();
    await press(first, /theduran\.com/);
    await until('a page without notes', () => isClean(first));
    const second = await browser.open(STILL);
    await settledSnapshot(second);
    expect(await isClean(second)).toBe(true);
    await press(second, /theduran\.com/);
    expect(await paintedOf(second, EXPECTED.length)).toEqual(EXPECTED);
    await first.close();
    await second.close();
  });

  test('opens on a page that is not covered, and says no number of notes', async () => {
    const page = await browser.open(OTHER_URL);
    const popup = await browser.popup(page);
    await popup.waitFor('[role="switch"], button');
    expect(await popup.text()).not.toContain(String(EXPECTED.length));
    await popup.close();
    await page.close();
  });
});
