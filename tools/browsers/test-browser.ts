import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../lib/find-browser.ts';
import type { FontSetName } from './font-sets.ts';
import type { Manage } from './manage.ts';
import type { SeenRequest } from './server.ts';

/** A page of the extension: the toolbar's popup, or a tab. Functions run inside that page. */
export interface ExtensionPage {
  /** `run` is sent as source: it sees its arguments and nothing else. */
  evaluate<A, T>(run: (document: Document, argument: A) => T | Promise<T>, argument: A): Promise<T>;
  text(): Promise<string>;
  /** A click that counts as the reader's own. Throws when nothing matches. */
  click(selector: string): Promise<void>;
  /** Throws when nothing matches within ten seconds. */
  waitFor(selector: string): Promise<void>;
  /** Runs a whole script in the page, as a library is loaded. */
  run(script: string): Promise<void>;
  /** Presses one key, as `KeyboardEvent.key` names it, where the focus is; `shift` held or not. */
  press(key: string, shift?: boolean): Promise<void>;
  /** How the page looks from now on, as the reader's system asks for. */
  look(look: Look): Promise<void>;
  /** Role and name of what assistive technology is told, in tree order. */
  accessible(): Promise<readonly AccessibleNode[]>;
  /** A PNG of the page. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export type Look = 'light' | 'dark' | 'forced';

export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
}

/** One interface over both browsers. Pages are Puppeteer's; the rest is what Puppeteer lacks. */
export interface TestBrowser {
  readonly name: BrowserName;
  /** Name and version, as the browser says it. */
  version(): Promise<string>;
  newPage(): Promise<Page>;
  open(url: string): Promise<Page>;
  /**
   * Loads an unpacked extension, over an earlier version if there is one. Returns its id; later
   * calls below speak of it.
   */
  installExtension(folder: string): Promise<string>;
  /** What a person does with it in the browser's settings. */
  manage(): Manage;
  /** Opens an address in a new private window. */
  openPrivate(url: string): Promise<Page>;
  /** Presses keys over `page`, such as `Alt+Shift+K`: shortcuts of the browser and of extensions work. */
  pressKeys(page: Page, keys: string): Promise<void>;
  /** Opens the real toolbar popup over `page`. */
  popup(page: Page): Promise<ExtensionPage>;
  /** Opens a file of the extension in a tab of its own. */
  extensionPage(path: string): Promise<ExtensionPage>;
  /** Gives or takes back the access to its sites, as a person does in the browser's own settings. */
  setHostAccess(granted: boolean): Promise<void>;
  /** Stops the background, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /**
   * Runs `run` with the closed shadow root of the element with `afterword-root`; null when there is none.
   * `run` is sent as source: it sees its arguments and nothing else.
   */
  inOverlay<A, T>(
    page: Page,
    run: (root: ShadowRoot, argument: A) => T,
    argument: A,
  ): Promise<T | null>;
  /** How a web page looks from now on, as the reader's system asks for. */
  look(page: Page, look: Look): Promise<void>;
  /** Role and name of what assistive technology is told about the overlay, in tree order. */
  accessibleOverlay(page: Page): Promise<readonly AccessibleNode[]>;
  /** What pages and extension asked the network for, without the browser's own requests. */
  requests(): readonly SeenRequest[];
  forgetRequests(): void;
  /**
   * Closes every page, removes the extension with what it stored and was granted, deletes what sites
   * stored and what was cached, and forgets the requests. Rejects when any of it fails; missing where
   * the browser keeps more than that.
   */
  makeAsNew?(): Promise<void>;
  /** Fulfilled when the browser was closed, by a person or by `close`. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly headless?: boolean;
  readonly locale?: string;
  /** Firefox rounds the times that scripts see; true: not here. */
  readonly exactTimes?: boolean;
  /** Where files are saved, without a question. */
  readonly downloads?: string;
  /** A profile that is kept, with an extension installed in it for good. */
  readonly home?: Home;
  /** As with Windows' contrast themes: the reader's colours in place of the page's. */
  readonly forcedColours?: boolean;
  /** The first pointer is a finger, which style sheets may ask for; Chromium has it by the viewport. */
  readonly touch?: boolean;
  /** Which fonts the browser has; a headless one has the project's own, another one the machine's. */
  readonly fonts?: FontSetName;
}

export interface Home {
  /** Folder of the profile. */
  readonly profile: string;
  /** Folder of the unpacked extension. */
  readonly extension: string;
}
