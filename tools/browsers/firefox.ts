import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, connect, type Page } from 'puppeteer-core';
import { archive, filesBelow } from '../lib/archive.ts';
import { SITE_HOSTS, siteAnswer } from '../site/site.ts';
import { joinSession } from './bidi-transport.ts';
import { FirefoxExtension } from './firefox-extension.ts';
import { setLook } from './firefox-look.ts';
import { FirefoxManage, pressKeys } from './firefox-manage.ts';
import { accessibleOverlay, inOverlay } from './firefox-overlay.ts';
import { startFirefox } from './firefox-process.ts';
import { Marionette, SCRIPT_MS } from './marionette.ts';
import { startServer, withoutBrowsersOwn } from './server.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';
import { until } from './wait.ts';

interface Session {
  readonly capabilities: { readonly webSocketUrl: string };
}

/** Starts Firefox with a temporary profile, in front of the test site. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<TestBrowser> {
  const server = await startServer({ hosts: SITE_HOSTS, answer: siteAnswer });
  const firefox = await startFirefox(server.port, options);
  const marionette = await Marionette.connect(firefox.marionettePort);
  const session = (await marionette.send('WebDriver:NewSession', {
    acceptInsecureCerts: true,
    webSocketUrl: true,
    timeouts: { script: SCRIPT_MS },
  })) as Session;
  const browser = await connect({
    transport: await joinSession(session.capabilities.webSocketUrl, session),
    protocol: 'webDriverBiDi',
    acceptInsecureCerts: true,
    // Nobody asks what was requested: the server knows, and Firefox's window pays for each message.
    networkEnabled: false,
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
  });
  let id = options.home ? await installForGood(marionette, options.home.extension) : '';
  const extension = () => new FirefoxExtension(marionette, id);
  const manage = () => new FirefoxManage(marionette, id);
  return {
    name: 'firefox',
    version: () => browser.version(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    newPage: () => browser.newPage(),
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    installExtension: async (folder) => {
      const before = id;
      id = await browser.installExtension(folder);
      // An update brings no first-run page.
      const isFirst = id !== before && existsSync(join(folder, 'welcome.html'));
      if (isFirst) await extension().opened('welcome.html');
      return id;
    },
    manage,
    openPrivate: (url) => openPrivate(marionette, browser, url),
    pressKeys: async (page, keys) => {
      await page.bringToFront();
      await pressKeys(marionette, keys);
    },
    popup: async (page) => {
      await page.bringToFront();
      return extension().popup();
    },
    extensionPage: (path) => extension().tab(path),
    setHostAccess: (granted) => manage().setHostAccess(granted),
    stopBackground: () => manage().stopBackground(),
    inOverlay: (page, run, argument) => inOverlay(marionette, tabOf(page), run, argument),
    look: (_, look) => setLook(marionette, look),
    accessibleOverlay: (page) => accessibleOverlay(marionette, tabOf(page)),
    requests: () => withoutBrowsersOwn(server.requests()),
    forgetRequests: server.forget,
    close: async () => {
      // BiDi ends the session only: Firefox itself would be waited for in vain, and then be killed.
      await marionette.quit();
      await browser.disconnect();
      await firefox.end();
      await server.close();
    },
  };
}

// Puppeteer keeps it to itself; in Firefox it is also Marionette's handle of the tab.
function tabOf(page: Page): string {
  return (page.mainFrame() as unknown as { readonly _id: string })._id;
}

/** A temporary extension ends with the run; a packed one stays. At a second start it is there already. */
async function installForGood(marionette: Marionette, folder: string): Promise<string> {
  const known = await marionette.evaluate(
    null,
    `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const [addon] = (await AddonManager.getAddonsByTypes(['extension'])).filter((one) => !one.isBuiltin && !one.isSystem);
    return addon?.id ?? null;`,
  );
  if (known !== null) return String(known);
  const packed = await archive(folder, await filesBelow(folder));
  const addon = Buffer.from(packed).toString('base64');
  const { value } = (await marionette.send('Addon:Install', { addon })) as { value: string };
  return value;
}

async function openPrivate(marionette: Marionette, browser: Browser, url: string): Promise<Page> {
  const { handle } = (await marionette.inWindow('WebDriver:NewWindow', {
    type: 'window',
    private: true,
    focus: true,
  })) as { handle: string };
  const page = await until('the private window', async () => {
    const pages = await browser.pages();
    return pages.find((one) => tabOf(one) === handle) ?? null;
  });
  await page.goto(url);
  return page;
}
