import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const PROGRAMS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

const PATHS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/**
 * Where the browser's program is: CHROMIUM_PATH or FIREFOX_PATH first, then the search path, then
 * the usual folders. Null when there is none.
 */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[`${name.toUpperCase()}_PATH`];
  if (named) return existsSync(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = PROGRAMS[name].flatMap((program) =>
    folders.map((folder) => join(folder, program)),
  );
  return [...onPath, ...PATHS[name]].find((path) => existsSync(path)) ?? null;
}
