import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../lib/find-browser.ts';
import { SITE_HOSTS, siteAnswer } from '../site/site.ts';
import { setLook } from './chromium-look.ts';
import { ChromiumManage, pressKeys } from './chromium-manage.ts';
import { accessibleOverlay, inOverlay } from './chromium-overlay.ts';
import { chromiumExtensionPage } from './chromium-page.ts';
import { browserEnvironment } from './font-sets.ts';
import { startServer, withoutBrowsersOwn } from './server.ts';
import type { ExtensionPage, LaunchOptions, TestBrowser } from './test-browser.ts';
import { until } from './wait.ts';

/** Starts Chromium with a temporary profile, in front of the test site. */
export async function launchChromium(options: LaunchOptions = {}): Promise<TestBrowser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium was not found; set CHROMIUM_PATH');
  const { home } = options;
  const server = await startServer({ hosts: SITE_HOSTS, answer: siteAnswer });
  const browser = await launch({
    browser: 'chrome',
    executablePath,
    enableExtensions: true,
    env: browserEnvironment(options),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    // Nobody asks what was requested: the server knows.
    networkEnabled: false,
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
    ...(options.downloads && {
      downloadBehavior: { policy: 'allow' as const, downloadPath: options.downloads },
    }),
    args: [
      // The sandbox needs rights that neither root nor most containers give.
      ...((options.headless ?? true) || process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-server=http://127.0.0.1:${server.port}`,
      `--lang=${options.locale ?? 'en-US'}`,
      ...(home ? [`--load-extension=${home.extension}`] : []),
    ],
    ...(home ? { userDataDir: home.profile } : {}),
  });
  let id = home ? await onlyExtension(browser) : '';
  const manage = new ChromiumManage(browser, () => id);
  const newPage = async () => {
    const page = await browser.newPage();
    if (options.forcedColours) await forceColours(page);
    return page;
  };
  return {
    name: 'chromium',
    version: () => browser.version(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    newPage,
    open: async (url) => {
      const page = await newPage();
      await page.goto(url);
      return page;
    },
    installExtension: async (folder) => {
      const before = id;
      id = await browser.installExtension(folder);
      // An update brings no first-run page.
      if (id === before) return id;
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
    manage: () => manage,
    openPrivate: (url) => openPrivate(browser, id, url),
    pressKeys: async (page, keys) => {
      await page.bringToFront();
      await pressKeys(page, keys);
    },
    setHostAccess: (granted) => manage.setHostAccess(granted),
    stopBackground: () => manage.stopBackground(),
    inOverlay,
    accessibleOverlay,
    look: setLook,
    requests: () => withoutBrowsersOwn(server.requests()),
    forgetRequests: server.forget,
    makeAsNew: async () => {
      if ((await browser.extensions()).has(id)) await manage.remove();
      id = '';
      await clearPages(browser);
      server.forget();
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Leaves one empty page, and nothing that a page stored. */
async function clearPages(browser: Browser): Promise<void> {
  const before = await browser.pages(true);
  const page = await browser.newPage();
  await Promise.all(before.map((one) => one.close()));
  const session = await page.createCDPSession();
  await session.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' });
  await session.send('Network.clearBrowserCache');
  await session.detach();
}

async function forceColours(page: Page): Promise<void> {
  // Puppeteer's own call does not know this feature. The session ends with the page.
  const session = await page.createCDPSession();
  const features = [{ name: 'forced-colors', value: 'active' }];
  await session.send('Emulation.setEmulatedMedia', { features });
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

/** The debugging protocol installs for one run; what the command line loads is the same in each. */
async function onlyExtension(browser: Browser): Promise<string> {
  return until('the extension', async () => {
    const [id] = [...(await browser.extensions()).keys()];
    return id ?? null;
  });
}

/** Only an extension can open an ordinary private window; Puppeteer's own have no extensions. */
async function openPrivate(browser: Browser, id: string, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  const before = new Set(browser.targets());
  await page.evaluate(`chrome.windows.create({ incognito: true, url: 'about:blank' })`);
  await page.close();
  const target = await browser.waitForTarget((one) => !before.has(one) && one.type() === 'page');
  const opened = await target.page();
  if (!opened) throw new Error('expected a page in the private window');
  await opened.goto(url);
  return opened;
}
