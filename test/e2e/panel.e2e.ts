import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import { openArticle } from '../../tools/browsers/open-article.ts';
import {
  type Box,
  focusNumber,
  focusSeen,
  noNote,
  noteSeen,
  pressInOverlay,
} from '../../tools/browsers/reader.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { controlsOf } from './support/controls-of.ts';
import { withExtension } from './support/with-extension.ts';

describe.each(BROWSERS)('the panel in %s', (name, launch) => {
  let browser: TestBrowser;

  withExtension(name, launch, (started) => {
    browser = started;
  });

  const openAt = async (tab: RegExp) => {
    const page = await openArticle(browser);
    await pressInOverlay(browser, page, /^Who is speaking\?$/);
    await pressInOverlay(browser, page, tab);
    await until('an open tab', () =>
      browser.inOverlay(
        page,
        (root) => root.querySelector('.panel-body h3, .panel-body .claims') !== null,
        null,
      ),
    );
    return page;
  };
  const boxOf = (page: Page, selector: string) =>
    until(selector, () => browser.inOverlay(page, readBox, selector));
  const monthOf = (page: Page, selector: string) =>
    browser.inOverlay(
      page,
      (root, wanted) => root.querySelector(wanted)?.getAttribute('aria-valuetext') ?? null,
      selector,
    );

  test('is reached, read and left with keys alone, and gives the focus back each time', async () => {
    const page = await openArticle(browser);
    const press = (key: 'Enter' | 'Escape' | 'ArrowRight' | 'Tab') => page.keyboard.press(key);
    const focus = (wanted: RegExp) =>
      until(`focus on ${wanted}`, async () => wanted.test((await focusSeen(browser, page)) ?? ''));
    // From the words to their note and back.
    await focusNumber(browser, page, 1);
    await press('Enter');
    await until('focus in the note', async () => (await noteSeen(browser, page))?.hasFocus ?? null);
    await press('Escape');
    await focus(/^Note 1: /);
    // Back through the page to the chip, which opens the panel.
    for (let step = 0; step < 20; step += 1) {
      if ((await focusSeen(browser, page)) === 'Who is speaking?') break;
      await page.keyboard.down('Shift');
      await press('Tab');
      await page.keyboard.up('Shift');
    }
    await focus(/^Who is speaking\?$/);
    await press('Enter');
    await focus(/^Who is speaking$/);
    // To a claim, its words and its note, and back to the claim.
    await press('ArrowRight');
    await focus(/^Claims$/);
    for (let step = 0; step < 20; step += 1) {
      if (/^a flurry of statements/.test((await focusSeen(browser, page)) ?? '')) break;
      await press('Tab');
    }
    await focus(/^a flurry of statements/);
    await press('Enter');
    await until('the note', async () => (await noteSeen(browser, page))?.hasFocus ?? null);
    await press('Escape');
    await noNote(browser, page);
    await focus(/^a flurry of statements/);
    // And back to where it was opened.
    await press('Escape');
    await focus(/^Who is speaking\?$/);
    await page.close();
  });

  test('moves the window of years by its brackets, as a whole, and by one press', async () => {
    const page = await openAt(/^Timeline$/);
    const month = { start: 'January 2015', end: 'December 2026' };
    expect(await monthOf(page, '.edge.start')).toBe(month.start);
    const rail = await boxOf(page, '.rail');
    const year = (rail.right - rail.left) / 12;

    await drag(page, await boxOf(page, '.edge.start svg'), 2 * year);
    await until('two years less', async () => {
      return (await monthOf(page, '.edge.start')) === 'January 2017';
    });
    await drag(page, await boxOf(page, '.edge.end svg'), -6 * year);
    await until('six years less', async () => {
      return (await monthOf(page, '.edge.end')) === 'December 2020';
    });
    await drag(page, await boxOf(page, '.reach'), 3 * year);
    await until('three years later', async () => {
      return (await monthOf(page, '.reach')) === 'January 2020 to December 2023';
    });
    const years = await browser.inOverlay(
      page,
      (root) =>
        Array.from(root.querySelectorAll('.year h3 > span:first-child'), (one) => one.textContent),
      null,
    );
    expect(years?.filter((one) => Number(one) > 2023)).toEqual([]);

    await pressInOverlay(browser, page, /^All years$/);
    await until('all years', async () => (await monthOf(page, '.edge.end')) === month.end);
    await pressInOverlay(browser, page, /^2015–2017$/);
    await until('three years', async () => {
      return (await monthOf(page, '.reach')) === 'January 2015 to December 2017';
    });
    await page.close();
  });

  test('moves the window by keys as by the pointer', async () => {
    const page = await openAt(/^Timeline$/);
    await pressInOverlay(browser, page, /^2015–2017$/);
    await browser.inOverlay(
      page,
      (root) => root.querySelector<HTMLElement>('.reach')?.focus(),
      null,
    );
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowRight');
    await until('a year and a month later', async () => {
      return (await monthOf(page, '.reach')) === 'February 2016 to January 2019';
    });
    await page.keyboard.press('End');
    await until('the last years', async () => {
      return (await monthOf(page, '.reach')) === 'January 2024 to December 2026';
    });
    await page.close();
  });

  test('leads from an event to the words of a note that rests on it', async () => {
    const page = await openAt(/^Timeline$/);
    await pressInOverlay(browser, page, /^Putin and Lukashenko settle the oil and gas/);
    const behind = await until('notes behind the event', () =>
      browser.inOverlay(
        page,
        (root) => root.querySelector('.notes-behind')?.textContent ?? null,
        null,
      ),
    );
    expect(behind).toMatch(/^Behind notes2/);
    await pressInOverlay(browser, page, /^Show note 2 in the text$/);
    await until(
      'the note',
      async () => (await noteSeen(browser, page))?.label.startsWith('Note 2,') ?? null,
    );
    await page.close();
  });

  test('leads from a link of the chain to its sources, which are then open', async () => {
    const page = await openAt(/^Who is speaking$/);
    await pressInOverlay(browser, page, /^1 source for: employed by Sputnik News$/);
    const row = await until('the link', () =>
      browser.inOverlay(page, (root) => root.activeElement?.textContent ?? null, null),
    );
    expect(row).toMatch(/^Andrew Korybko → Sputnik Newsemployed by Feb 2017/);
    expect(row).toMatch(/Primary text/);
    await page.close();
  });

  test('leads from who is named to where a correction is asked for, and what to send', async () => {
    const page = await openAt(/^Who is speaking$/);
    await pressInOverlay(browser, page, /^Ask for a correction$/);
    const told = await until('what to send', () =>
      browser.inOverlay(
        page,
        (root) => root.querySelector('.panel-body .corrections')?.textContent ?? null,
        null,
      ),
    );
    expect(told).toMatch(/A person or outlet that is named here.*A record that shows it/);
    await page.close();
  });

  test.each([
    ['who', /^Who is speaking$/, 'button Go to it in the text'],
    ['claims', /^Claims$/, 'status'],
    ['timeline', /^Timeline$/, 'button All topics'],
    ['about', /^About$/, 'heading What changed in the data'],
  ])(
    'tells assistive technology the same in both browsers at the tab %s',
    async (tab, label, last) => {
      const page = await openAt(label);
      const told = controlsOf(await browser.accessibleOverlay(page));
      // What follows is the data's own, which changes; so do its counts.
      const panel = told.slice(told.indexOf('heading Afterword'), told.indexOf(`\n${last}`));
      await expect(`${panel.replace(/\d+/g, 'N')}\n${last}\n`).toMatchFileSnapshot(
        `snapshots/panel-${tab}.txt`,
      );
      await page.close();
    },
  );
});

/** Runs in the overlay. */
function readBox(root: ShadowRoot, selector: string): Box | null {
  const found = root.querySelector(selector);
  if (!found) return null;
  const { left, top, right, bottom } = found.getBoundingClientRect();
  return { left, top, right, bottom };
}

async function drag(page: Page, { left, top, right, bottom }: Box, by: number): Promise<void> {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by / 2, y, { steps: 4 });
  await page.mouse.move(x + by, y, { steps: 4 });
  await page.mouse.up();
}
