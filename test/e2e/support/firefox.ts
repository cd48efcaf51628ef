import { connect, type Page } from 'puppeteer-core';
import { SITE_HOSTS, siteAnswer } from '../../fixtures/site/site.ts';
import { joinSession } from './bidi-transport.ts';
import { setLook } from './firefox-look.ts';
import { accessibleOverlay, inOverlay } from './firefox-overlay.ts';
import { FirefoxExtension } from './firefox-page.ts';
import { startFirefox } from './firefox-process.ts';
import { Marionette } from './marionette.ts';
import { startServer, withoutBrowsersOwn } from './server.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';

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
  })) as Session;
  const browser = await connect({
    transport: await joinSession(session.capabilities.webSocketUrl, session),
    protocol: 'webDriverBiDi',
    acceptInsecureCerts: true,
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
  });
  let extension: FirefoxExtension | null = null;
  const installed = () => {
    if (!extension) throw new Error('no extension is installed');
    return extension;
  };
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
      const id = await browser.installExtension(folder);
      extension = new FirefoxExtension(marionette, id);
      return id;
    },
    popup: async (page) => {
      await page.bringToFront();
      return installed().popup();
    },
    extensionPage: (path) => installed().tab(path),
    setHostAccess: (granted) => installed().setHostAccess(granted),
    stopBackground: () => installed().stopBackground(),
    inOverlay: (page, run, argument) => inOverlay(marionette, tabOf(page), run, argument),
    look: (_, look) => setLook(marionette, look),
    accessibleOverlay: (page) => accessibleOverlay(marionette, tabOf(page)),
    requests: () => withoutBrowsersOwn(server.requests()),
    forgetRequests: server.forget,
    close: async () => {
      await browser.close();
      marionette.close();
      await firefox.end();
      await server.close();
    },
  };
}

// Puppeteer keeps it to itself; in Firefox it is also Marionette's handle of the tab.
function tabOf(page: Page): string {
  return (page.mainFrame() as unknown as { readonly _id: string })._id;
}
