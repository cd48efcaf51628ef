import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/lib/find-browser.ts';
import { SITE_HOSTS, siteAnswer } from '../../fixtures/site/site.ts';
import { setLook } from './chromium-look.ts';
import { setHostAccess, stopBackground } from './chromium-manage.ts';
import { accessibleOverlay, inOverlay } from './chromium-overlay.ts';
import { chromiumExtensionPage } from './chromium-page.ts';
import { startServer, withoutBrowsersOwn } from './server.ts';
import type { ExtensionPage, LaunchOptions, TestBrowser } from './test-browser.ts';
import { until } from './wait.ts';

/** Starts Chromium with a temporary profile, in front of the test site. */
export async function launchChromium(options: LaunchOptions = {}): Promise<TestBrowser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium was not found; set CHROMIUM_PATH');
  const server = await startServer({ hosts: SITE_HOSTS, answer: siteAnswer });
  const browser = await launch({
    browser: 'chrome',
    executablePath,
    enableExtensions: true,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
    ...(options.downloads && {
      downloadBehavior: { policy: 'allow' as const, downloadPath: options.downloads },
    }),
    args: [
      // The sandbox needs rights that neither root nor most containers give.
      ...((options.headless ?? true) || process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-server=http://127.0.0.1:${server.port}`,
      `--lang=${options.locale ?? 'en-US'}`,
    ],
  });
  let id = '';
  return {
    name: 'chromium',
    version: () => browser.version(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    newPage: () => browser.newPage(),
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    installExtension: async (folder) => {
      id = await browser.installExtension(folder);
      // The first-run page comes to the front when it opens; a click elsewhere would wait for ever.
      const welcome = `chrome-extension://${id}/welcome.html`;
      if (existsSync(join(folder, 'welcome.html'))) {
        await browser.waitForTarget((target) => target.url() === welcome);
      }
      return id;
    },
    popup: (page) => openPopup(browser, id, page),
    extensionPage: async (path) => {
      const page = await browser.newPage();
      await page.bringToFront();
      await page.goto(`chrome-extension://${id}/${path}`);
      return chromiumExtensionPage(page);
    },
    setHostAccess: (granted) => setHostAccess(browser, id, granted),
    stopBackground: () => stopBackground(browser, id),
    inOverlay,
    accessibleOverlay,
    look: setLook,
    requests: () => withoutBrowsersOwn(server.requests()),
    forgetRequests: server.forget,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openPopup(browser: Browser, id: string, page: Page): Promise<ExtensionPage> {
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`no extension ${id} is installed`);
  const before = new Set(browser.targets());
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const target = await until('the popup', async () => {
    const isPopup = (url: string) => url.startsWith(`chrome-extension://${id}/`);
    return (
      browser
        .targets()
        .find((one) => !before.has(one) && one.type() === 'page' && isPopup(one.url())) ?? null
    );
  });
  return chromiumExtensionPage(await target.asPage());
}
