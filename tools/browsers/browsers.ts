import { join } from 'node:path';
import type { BrowserName } from '../lib/find-browser.ts';
import { ROOT } from '../lib/root.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { FONT_SETS } from './font-sets.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';

export type Launch = (options?: LaunchOptions) => Promise<TestBrowser>;

const LAUNCHERS: Readonly<Record<BrowserName, Launch>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

/** Both browsers, for `describe.each`; AFTERWORD_BROWSER=firefox leaves one of them. */
export const BROWSERS: readonly (readonly [BrowserName, Launch])[] = (
  ['chromium', 'firefox'] as const
)
  .filter((name) => (process.env.AFTERWORD_BROWSER ?? name) === name)
  .map((name) => [name, LAUNCHERS[name]]);

/** Both browsers with each set of fonts, for layout that must not hang on how wide letters are. */
export const BROWSERS_WITH_FONTS = BROWSERS.flatMap(([name, launch]) =>
  FONT_SETS.map((fonts) => [name, fonts, launch] as const),
);

/** Where the build leaves the unpacked extension for a browser. */
export function builtExtension(name: BrowserName): string {
  return join(ROOT, 'dist', name);
}
